import { lazy, Suspense, useEffect, useState } from 'react';
import { knowledgeDate, LINK_VERSION } from '../core';
import { declaredRisks, environmentOf } from '../state/derived';
import { isAbout, places, type Place } from '../state/places';
import { connectHistory, hrefOf, useSlipway } from '../state/store';
import { Button } from '../ui/Button';
import { Callout } from '../ui/Callout';
import { LiveStatus } from '../ui/LiveStatus';
import { focusHeading } from '../ui/focusHeading';
import { part, usePart } from '../ui/part';
import { StartPlace } from '../features/start/StartPlace';
import { ChoosePlace } from '../features/choose/ChoosePlace';
import { Arrival } from './Arrival';
import { drawnForCells } from './drawnFor';
import { ErrorBoundary } from './ErrorBoundary';
import { Frame } from './frame/Frame';
import { today } from './today';
import { useTitle } from './useTitle';
import styles from './App.module.css';

/** Only for a link that was made with the knowledge of another day. */
const KnowledgeLine = lazy(async () => ({ default: (await import('./KnowledgeLine')).KnowledgeLine }));
const ComparePlace = lazy(async () => ({
  default: (await import('../features/compare/ComparePlace')).ComparePlace,
}));
const ManifestPlace = lazy(async () => ({
  default: (await import('../features/manifest/ManifestPlace')).ManifestPlace,
}));
const RisksPlace = lazy(async () => ({ default: (await import('../features/risks/RisksPlace')).RisksPlace }));
/** What Start and Choose draw from the plan: no verdict waits for it. */
const drawnPart = part(() => import('./drawn'));

const SourcesPlace = lazy(async () => ({
  default: (await import('../features/sources/SourcesPlace')).SourcesPlace,
}));
const MethodPlace = lazy(async () => ({
  default: (await import('../features/method/MethodPlace')).MethodPlace,
}));

/** The places of the head: all but the start, which the brand leads to, and those of the foot. */
const mainPlaces = places.filter((one) => one.id !== 'start' && !isAbout(one));
const aboutPlaces = places.filter(isAbout);

/** The sheet with the place that the address names. */
export function App() {
  const { place, link, warnings, theme, follow, setTheme, startOver, dismissWarnings } = useSlipway();
  const drawn = usePart(drawnPart, place === 'start' || place === 'choose');
  const [said, setSaid] = useState('');
  const [clearings, setClearings] = useState(0);
  useEffect(connectHistory, []);
  useTitle(place);

  const answered = Object.keys(link.answers).length;
  const environment = environmentOf(link.answers);
  const risks = answered > 0 ? declaredRisks(link) : undefined;
  const index = places.findIndex(({ id }) => id === place);
  const title = places[index]?.title ?? 'Slipway';
  const framePlace = ({ id, title: label }: Place) => ({
    id,
    label,
    href: hrefOf(id, link),
    current: id === place,
  });

  return (
    <Frame
      homeHref={hrefOf('start', link)}
      about={aboutPlaces.map(framePlace)}
      places={mainPlaces.map((one) => ({
        ...framePlace(one),
        ...(one.id === 'risks' && risks !== undefined && { badge: { count: risks, text: 'risks' } }),
      }))}
      onNavigate={follow}
      drawnFor={drawnForCells(link.answers, environment)}
      changeHref={hrefOf('choose', link)}
      copyLink={() => new URL(hrefOf(place, link), location.href).href}
      theme={theme}
      onTheme={setTheme}
      tools={
        answered > 0 && (
          <Button
            variant="bare"
            onClick={() => {
              // At once, so that an open menu closes; and again on arrival, since the place may be drawn anew.
              focusHeading();
              startOver();
              setClearings(clearings + 1);
              setSaid('All answers are cleared. Back brings them back.');
            }}
          >
            Start over
          </Button>
        )
      }
      sheet={{ number: index + 1, total: places.length, name: title === 'Slipway' ? 'Start' : title }}
      knowledgeDate={knowledgeDate}
      link={{ version: LINK_VERSION, answers: answered }}
    >
      {warnings.length > 0 && (
        <Callout tone="price" className={styles.warnings}>
          <ul>
            {warnings.map((warning) => (
              <li key={warning}>{warning}</li>
            ))}
          </ul>
          <Button onClick={dismissWarnings}>Understood</Button>
        </Callout>
      )}
      {link.knowledge !== undefined && link.knowledge !== knowledgeDate && (
        <Suspense fallback={null}>
          <KnowledgeLine date={link.knowledge} className={styles.warnings} />
        </Suspense>
      )}
      <LiveStatus visible={false}>{said}</LiveStatus>
      <ErrorBoundary
        at={`${place} ${JSON.stringify(link)}`}
        homeHref={hrefOf('start', { ...link, answers: {} })}
      >
        <Suspense
          fallback={
            <div className="sheet-loading" aria-busy="true">
              <p className={styles.loading}>Loading {title}.</p>
            </div>
          }
        >
          <Arrival place={place} clearings={clearings} />
          {place === 'start' && <StartPlace drawn={drawn} />}
          {place === 'choose' && <ChoosePlace drawn={drawn} />}
          {place === 'compare' && <ComparePlace key={link.highlight} />}
          {place === 'manifest' && <ManifestPlace key={link.highlight} />}
          {place === 'risks' && <RisksPlace key={link.highlight} />}
          {place === 'method' && <MethodPlace />}
          {place === 'sources' && <SourcesPlace today={today()} />}
        </Suspense>
      </ErrorBoundary>
    </Frame>
  );
}
