import type { Cited, KnowledgeRecord } from './source';
import type { OptionId } from './vocabulary';

/** A fact about a node’s system, as it ships, with its source. Where a system has none of a kind, we know none. */
export interface NodeFact<Value> extends Cited {
  readonly is: Value;
}

/** All that is known of an operating system of nodes. What somebody sets on his nodes goes before it. */
export interface NodeSystem extends KnowledgeRecord {
  readonly id: OptionId<'nodeOs'>;
  /** How OS-IMAGE begins (PRETTY_NAME of os-release). Absent where that is none of the others. */
  readonly image?: RegExp;
  /** `confines`: the runtime’s default profile holds every container that does not opt out. */
  readonly appArmor?: NodeFact<'confines' | 'absent'>;
  readonly seLinux?: NodeFact<'enforcing' | 'permissive'>;
  /**
   * Unprivileged user namespaces. `off`: `user.max_user_namespaces` is 0, which also stops `hostUsers: false`, and the
   * handlers of the runtime do not tell. `restricted`: AppArmor holds them back.
   */
  readonly userNamespaces?: NodeFact<'off' | 'restricted'>;
  readonly cgroups?: NodeFact<'v2'>;
  /** The root filesystem, or the part with the system, cannot be written. */
  readonly readOnlyRoot?: NodeFact<true>;
  /** A kernel that such nodes were seen with: no promise for others. */
  readonly kernelSeen?: NodeFact<string>;
}
