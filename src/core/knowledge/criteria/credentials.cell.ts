import type { CellSource, CriterionAbout, CriterionRow } from '../../model/criterion';
import { cite } from '../cite';

const list = (names: readonly string[]): string => names.join(', ');

const cell: CellSource = {
  from: 'manifest',
  of: ({ risks, logins, reach }, { members }, { builder }) => {
    if (builder === 'none' || members.jobs['build-image'] === 'no')
      return {
        rating: 'none',
        word: 'Does not apply',
        text: 'Nothing is pushed, so the pod needs no login of a registry.',
        sources: cite('owasp-cicd'),
      };
    if (risks.includes('credentials-readable-by-build'))
      return {
        rating: 'bad',
        word: 'Beside the build',
        ...(logins.length > 0 && { phrase: `in ${list(logins)}` }),
        text: 'The login lies in the container that runs the build: a RUN step, a plugin or a dependency that is in the right place can read it while the step runs.',
        risks: ['credentials-readable-by-build'],
        sources: cite('owasp-cicd', 'buildkit-rootless'),
      };
    if (reach.daemon === 'node')
      return {
        rating: 'partly',
        word: 'Apart from the build',
        phrase: 'not from other holders',
        text: 'The client logs in, and the build runs on the node’s daemon without the login. Whoever else commands that daemon can enter the client’s container and read it.',
        risks: ['docker-socket-mount'],
        sources: cite('docker-socket-access', 'owasp-cicd'),
      };
    return logins.length > 0
      ? {
          rating: 'good',
          word: 'Apart from the build',
          phrase: `in ${list(logins)}`,
          text: 'The login lies in the client’s memory while the step runs, and RUN steps are in another container. Steps of the job itself can read it.',
          sources: cite('owasp-cicd', 'docker-cli-image'),
        }
      : {
          rating: 'good',
          word: 'Not in the agent',
          phrase: 'the builder holds it',
          text: 'No step of the agent logs in to a registry. What pushes holds the login itself.',
          sources: cite('owasp-cicd'),
        };
  },
};

/** The row as the matrix shows it. */
const about: CriterionAbout = {
  title: 'Where the registry login lies',
  group: 'security',
  sources: cite('owasp-cicd'),
  changed: [],
};

export const row: CriterionRow = { cell, about };
