import { solutionOf, type Answers, type Decision } from '../../core';

/** What a manifest is compared with first: the best of the daemon approaches, else what is ranked next. */
export function firstAgainst({ bestOfThree, solutions, best }: Decision, shown: string): string {
  const candidates = [
    ...(best ? [solutionOf(best.refs)] : []),
    ...(bestOfThree === null ? [] : [bestOfThree]),
    ...solutions.map(({ refs }) => solutionOf(refs)),
    'dind-sidecar/unix',
    'docker-socket/default',
  ];
  return candidates.find((ref) => ref !== shown) ?? shown;
}

/** What somebody has who did not choose yet: the node’s socket where the nodes have one, else a daemon in the agent. */
export function firstFrom({ runtime }: Answers, shown: string): string {
  const usual = ['docker-socket/default', 'dind-same-container/default', 'dind-sidecar/tls'];
  const [first, second, third] = runtime === 'docker' ? usual : [usual[1], usual[0], usual[2]];
  return [first, second, third].find((ref) => ref !== undefined && ref !== shown) ?? shown;
}
