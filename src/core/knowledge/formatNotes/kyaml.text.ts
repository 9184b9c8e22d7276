import type { NoteText } from '../../model/note';
import { cite } from '../cite';
import type { kyamlNotes } from './kyaml';

/** Why each line is there, in whole sentences, and where that comes from. */
export const kyamlWhys: { readonly [N in keyof typeof kyamlNotes]: NoteText } = {
  'kyaml-document': {
    why: 'Begins a document, so that no reader takes the bracket below for JSON; readers before Kubernetes 1.33 would. What follows is YAML in brackets: every text in double quotes, nothing decided by indentation, so a template can put it anywhere. Every kubectl applies it; kubectl get --output kyaml writes it since 1.34 where KUBECTL_KYAML=true is set, and since 1.35 by default.',
    sources: cite('kyaml-kep', 'kyaml-reference', 'kyaml-code'),
  },
};
