import { useEffect } from 'react';
import { allVariants, approaches, questions } from '../../core';
import { hrefOf, useSlipway } from '../../state/store';
import { PlaceHead } from '../../ui/PlaceHead';
import { focusOn } from '../../ui/focusOn';
import { followInPlace } from '../../ui/followInPlace';
import { Bias } from './Bias';
import { Contexts } from './Contexts';
import { Limits } from './Limits';
import { Never } from './Never';
import { NotRun } from './NotRun';
import { Score } from './Score';
import { Section } from './Section';
import { sections, type SectionId } from './sections';
import { Words } from './Words';
import styles from './MethodPlace.module.css';

/** Brings a section into sight, with the focus on its heading. */
function goTo(id: SectionId): void {
  const heading = document.getElementById(`method-${id}`);
  heading?.scrollIntoView({ block: 'start' });
  focusOn(heading, { preventScroll: true });
}

/** How answers become a verdict: the method, its numbers as they are computed, its gaps and its bias. */
export function MethodPlace() {
  const link = useSlipway((state) => state.link);
  const follow = useSlipway((state) => state.follow);
  const pointedAt = sections.find(({ id }) => id === link.highlight)?.id;
  useEffect(() => {
    if (pointedAt !== undefined) goTo(pointedAt);
  }, [pointedAt]);
  return (
    <>
      <PlaceHead
        title="How we decide"
        lead="Limits first, then prices, then a score. Every number on this page is the one that the decision uses."
      />
      <div className={styles.columns}>
        <nav className={styles.contents} aria-label="On this page">
          <ol>
            {sections.map(({ id, title }) => {
              const href = hrefOf('method', { ...link, highlight: id });
              return (
                <li key={id}>
                  <a
                    href={href}
                    aria-current={id === pointedAt ? 'true' : undefined}
                    onClick={followInPlace(href, () => {
                      follow(href);
                      // Also where the link points there already.
                      goTo(id);
                    })}
                  >
                    {title}
                  </a>
                </li>
              );
            })}
          </ol>
        </nav>
        <div className={styles.text}>
          <Section id="facts" aside={`${questions.length} questions`}>
            <p>
              Your answers, what a platform fixes and what one answer says about another make facts. A fact is
              yes, no or not known. Not known is never read as yes: a limit that hangs on it makes an approach
              depend, and the page names the question. Where answers contradict each other, yours wins over
              what was filled in, and the page says so.
            </p>
          </Section>
          <Limits />
          <Section id="price">
            <p>
              An approach works at a price where a risk of high or critical severity stands in its manifest in
              your trust context, where something discourages it, or where the code is anybody’s. The sentence
              beside the stamp says what the price is and who pays it. A price is weighed; it rules nothing
              out.
            </p>
          </Section>
          <Contexts />
          <Score />
          <Section id="ranking" aside={`${approaches.length} approaches, ${allVariants.length} variants`}>
            <p>
              Every variant of every approach is judged by itself, and an approach stands for its best one.
              One that does only some of your jobs is judged beside every approach that does the rest in the
              same pod, neither superfluous: such a pair has the price of a second tool, the worse of both in
              every row, and in what a job can do the better. What is not blocked goes before what is; what
              may be recommended before what may not; then the better verdict; then the higher score; and what
              is still equal keeps the order of our list. While questions are open, verdict and score are
              compared where each of them has its assumed answer, and what would be blocked there is no
              recommendation.
            </p>
          </Section>
          <Words />
          <Never />
          <NotRun />
          <Bias />
        </div>
      </div>
    </>
  );
}
