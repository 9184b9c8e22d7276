import { optionLabel, type Plan } from '../../core';
import { hrefOf, useSlipway } from '../../state/store';
import { followInPlace } from '../../ui/followInPlace';
import type { FormatList } from './FormatBar';

/** Why a format of this CI system is not there, and what is written for the others. */
export function OtherFormats({ plan, formats }: { readonly plan: Plan; readonly formats: FormatList }) {
  const link = useSlipway((state) => state.link);
  const follow = useSlipway((state) => state.follow);
  const href = hrefOf('choose', link);
  const refused = formats.filter((each) => each.refused !== undefined);
  const isOwn = ({ format: { ci } }: FormatList[number]): boolean => ci === undefined || ci.includes(plan.ci);
  const others = refused.filter((each) => !isOwn(each));
  const systems = [...new Set(others.flatMap(({ format: { ci } }) => ci ?? []))];
  if (refused.length === 0) return null;
  return (
    <section aria-label="Other formats">
      {refused.filter(isOwn).map(({ format, refused: why }) => (
        <p key={format.id} className="small dim">
          {format.title}: {why}
        </p>
      ))}
      {systems.length > 0 && (
        <p className="small dim">
          Drawn for {optionLabel('ci', plan.ci)}.{' '}
          <a href={href} onClick={followInPlace(href, follow)}>
            Answer another CI system
          </a>{' '}
          for{' '}
          {systems
            .map((ci) => {
              const titles = others.filter(({ format }) => format.ci?.includes(ci));
              return `${optionLabel('ci', ci)} (${titles.map(({ format }) => format.title).join(', ')})`;
            })
            .join('; ')}
          .
        </p>
      )}
    </section>
  );
}
