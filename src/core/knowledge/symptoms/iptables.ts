import type { Symptom } from '../../model/symptom';
import { cite } from '../cite';

export const iptables: Symptom = {
  id: 'iptables-not-initialised',
  title: 'Failed to initialize nft: Protocol not supported',
  also: [
    "can't initialize iptables table 'nat'",
    'nf_tables: Could not fetch rule set generation id',
    'TABLE_ADD failed (Not supported)',
    'RULE_APPEND failed',
  ],
  cause:
    'iptables of the image and the kernel of the node disagree on nft or legacy tables, the node lacks the modules, or the daemon is not privileged.',
  fix: 'Take a current image, which tries both; else set DOCKER_IPTABLES_LEGACY=1, or to the empty text for nft, and load the modules on the node.',
  risks: ['dind-network-mtu-iptables'],
  sources: cite(
    'dind-rebuilt-tag',
    'thread-dind-350',
    'thread-dind-467',
    'thread-dind-468',
    'thread-dind-486',
    'thread-drone-docker-509',
    'thread-arc-3159',
    'thread-kamal-1762',
  ),
  changed: [],
};
