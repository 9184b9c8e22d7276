import { noteWhy, type Plan } from '../../core';
import { Command } from '../../ui/Command';
import { RichText } from '../../ui/RichText';
import { RuleHeading } from '../../ui/RuleHeading';
import styles from './Steps.module.css';

/** The commands of the pipeline, where no format has them. */
export function Steps({ plan }: { readonly plan: Plan }) {
  return (
    <section aria-label="Steps of the pipeline" className={styles.steps}>
      <RuleHeading level={2} size="sm" aside={`in this pod, from ${plan.workspacePath}`}>
        Steps of the pipeline
      </RuleHeading>
      {plan.steps.map(({ id, title, container, commands, cleanUp, needsRegistry, note }) => (
        <div key={id}>
          <h3>
            {title} <small className="dim">in container {container}</small>
          </h3>
          {needsRegistry && (
            <p className="small dim">
              With user and password of the registry in <code>REGISTRY_USER</code> and{' '}
              <code>REGISTRY_PASSWORD</code>.
            </p>
          )}
          {[...commands, ...cleanUp].map((command) => (
            <Command key={command} text={command} />
          ))}
          <p className="small dim">
            <RichText text={noteWhy(note)} />
          </p>
        </div>
      ))}
    </section>
  );
}
