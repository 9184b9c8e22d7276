import { useId, useLayoutEffect, useRef, useState, type RefObject } from 'react';
import type { Pod, PodSecurityLevel } from '../../core';
import { classes } from '../../ui/classes';
import { Disclosure } from '../../ui/Disclosure';
import { describePod } from './describe';
import type { Callers } from './facts';
import { layoutPod } from './layout';
import { SHELF } from './measure';
import type { Box, PodWall, Scene } from './scene';
import styles from './PodDrawing.module.css';

export interface PodDrawingProps {
  readonly pod: Pod;
  readonly runtime: string;
  readonly level: PodSecurityLevel;
  /** Who can call which daemon, as the core found it. */
  readonly callers: Callers;
  /** One sentence that names the picture. */
  readonly label: string;
}

const WIDE = 376;
const NARROW = 264;
const CHAMFER = 8;
/** Of the grid, above and below the drawing. */
const PADDING = 16;

/** How high an element is, while its neighbours stretch it. */
function useHeight(): [ref: RefObject<HTMLDivElement | null>, height: number] {
  const ref = useRef<HTMLDivElement>(null);
  const [height, setHeight] = useState(0);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return undefined;
    const measure = (): void => setHeight(element.clientHeight);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, height];
}

/** The pod, its volumes and the node below it, drawn from the object that is about to be copied. */
export function PodDrawing({ pod, runtime, level, callers, label }: PodDrawingProps) {
  const [grid, height] = useHeight();
  const scene = (width: number): Scene =>
    layoutPod(pod, { runtime, level, callers, width, height: height - 2 * PADDING });
  const wide = scene(WIDE);
  const narrow = scene(NARROW);
  return (
    <div className={styles.pane}>
      <div
        ref={grid}
        className={styles.grid}
        style={{
          '--wide': `${wide.least + 2 * PADDING}px`,
          '--narrow': `${narrow.least + 2 * PADDING}px`,
        }}
      >
        <SceneView scene={wide} label={label} className={styles.wide} />
        <SceneView scene={narrow} label={label} className={styles.narrow} />
      </div>
      <div className={styles.words}>
        <Disclosure summary="The same in words">
          <ul>
            {describePod(pod, runtime, callers).map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </Disclosure>
      </div>
    </div>
  );
}

const texts = {
  bold: styles.bold,
  plain: styles.plain,
  quiet: styles.quiet,
  mono: styles.mono,
  risk: styles.risk,
} as const;

/** The pod's outline with cut corners; its lower edge is open where walls run through. */
function podPath({ pod: { x, y, width, bottom }, gaps }: Scene): { fill: string; line: string } {
  const right = x + width;
  const fill = `M${x + CHAMFER} ${y}H${right - CHAMFER}L${right} ${y + CHAMFER}V${bottom - CHAMFER}L${right - CHAMFER} ${bottom}H${x + CHAMFER}L${x} ${bottom - CHAMFER}V${y + CHAMFER}Z`;
  const sides = `M${x + CHAMFER} ${bottom}L${x} ${bottom - CHAMFER}V${y + CHAMFER}L${x + CHAMFER} ${y}H${right - CHAMFER}L${right} ${y + CHAMFER}V${bottom - CHAMFER}L${right - CHAMFER} ${bottom}`;
  let from = x + CHAMFER;
  let edge = '';
  for (const [start, end] of gaps.toSorted((a, b) => a[0] - b[0])) {
    edge += `M${from} ${bottom}H${start}`;
    from = end;
  }
  if (from < right - CHAMFER) edge += `M${from} ${bottom}H${right - CHAMFER}`;
  return { fill, line: sides + edge };
}

function BoxView({ box }: { readonly box: Box }) {
  const { x, y, width, height } = box;
  if (box.kind === 'nested' || box.kind === 'daemon')
    return (
      <rect
        className={box.kind === 'nested' ? styles.nested : styles.inner}
        x={x}
        y={y}
        width={width}
        height={height}
      />
    );
  return (
    <>
      <rect className={styles.ground} x={x} y={y} width={width} height={height} />
      <path
        className={box.kind === 'node-daemon' ? styles.nodeLine : styles.box}
        d={`M${x} ${y + height}V${y}H${x + width}V${y + height}${box.floorless ? '' : 'Z'}`}
      />
      {box.native && <path className={styles.box} d={`M${x} ${y + 4}H${x + width}`} />}
    </>
  );
}

/** What stands around the pod: a namespace is a line below it, a sandbox a frame that stands on a kernel of its own. */
function WallView({ wall, hatch }: { readonly wall: PodWall; readonly hatch: string }) {
  return (
    <>
      {wall.kind === 'namespace' ? (
        <path d={`M${wall.x} ${wall.y}h${wall.width}`} className={styles.namespace} />
      ) : (
        <>
          <rect {...wall.kernel} fill={`url(#${hatch})`} />
          <path d={`M${wall.kernel.x} ${wall.kernel.y}h${wall.kernel.width}`} className={styles.sandbox} />
          <rect {...wall.frame} className={styles.sandbox} />
        </>
      )}
      <rect {...wall.ground} className={styles.ground} />
    </>
  );
}

function Hatch({
  id,
  pitch,
  className,
}: {
  readonly id: string;
  readonly pitch: number;
  readonly className: string | undefined;
}) {
  return (
    <pattern id={id} width={pitch} height={pitch} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <path d={`M0 0V${pitch}`} className={className} />
    </pattern>
  );
}

function SceneView({
  scene,
  label,
  className,
}: {
  readonly scene: Scene;
  readonly label: string;
  readonly className: string | undefined;
}) {
  const id = useId();
  const [hatch, fine, danger] = [`${id}hatch`, `${id}fine`, `${id}danger`];
  const { width, height, kernelTop, sleeve } = scene;
  const outline = podPath(scene);
  const isInside = ({ kind }: Box): boolean => kind === 'nested' || kind === 'daemon';
  const containers = scene.boxes.filter((box) => !isInside(box));
  const nested = scene.boxes.filter(isInside);
  return (
    <svg
      className={classes(styles.drawing, className)}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-label={label}
    >
      <defs>
        <Hatch id={hatch} pitch={7} className={styles.hatch} />
        <Hatch id={fine} pitch={4} className={styles.hatch} />
        <Hatch id={danger} pitch={4} className={styles.dangerHatch} />
      </defs>
      <rect x="1" y={kernelTop} width={width - 2} height={height - kernelTop - 1} fill={`url(#${hatch})`} />
      <rect x="8" y={kernelTop + 6} width="112" height="20" className={styles.ground} />
      <path d={`M1 ${kernelTop}H${width - 1}`} className={styles.nodeLine} />
      <rect x="1" y="1" width={width - 2} height={height - 2} className={styles.node} />
      <path d={outline.fill} className={styles.podGround} />
      <path d={outline.line} className={styles.pod} />
      {scene.wall && <WallView wall={scene.wall} hatch={fine} />}
      {containers.map((box) => (
        <BoxView key={box.name} box={box} />
      ))}
      {scene.tints.map(({ x, y, width: tintWidth, height: tintHeight }) => (
        <rect key={`${x} ${y}`} x={x} y={y} width={tintWidth} height={tintHeight} className={styles.tint} />
      ))}
      {containers
        .filter(({ floorless }) => floorless)
        .map(({ name, x, y, width: boxWidth, height: boxHeight }) => (
          <path
            key={name}
            className={styles.box}
            d={`M${x} ${y + boxHeight}V${y}M${x + boxWidth} ${y}V${y + boxHeight}`}
          />
        ))}
      {nested.map((box) => (
        <BoxView key={`${box.name} ${box.x} ${box.y}`} box={box} />
      ))}
      {scene.mounts
        .filter(({ from, to }) => from !== to)
        .map(({ volume, container, x, from, to }) => (
          <path key={`${volume} ${container}`} className={styles.thin} d={`M${x} ${from}V${to}`} />
        ))}
      {scene.shelves.map(({ name, x, y, width: shelfWidth, hostPath }) => (
        <g key={name}>
          {/* Inside its lines: the wall of the container runs along its end. */}
          <rect x={x + 1} y={y} width={shelfWidth - 2} height={SHELF} className={styles.ground} />
          {hostPath && <rect x={x} y={y} width="12" height={SHELF} fill={`url(#${fine})`} />}
          <path className={styles.thin} d={`M${x + shelfWidth} ${y}H${x}V${y + SHELF}H${x + shelfWidth}`} />
        </g>
      ))}
      {scene.mounts.map(({ volume, container, x, to, readOnly }) => (
        <circle
          key={`${volume} ${container}`}
          cx={x}
          cy={to}
          r="3"
          className={readOnly ? styles.ring : styles.dot}
        />
      ))}
      {scene.connections.map(({ from, to, x1, y1, x2, y2, end }) => (
        <g key={`${from} ${to}`}>
          <path
            className={styles.connection}
            d={x1 === x2 ? `M${x1} ${y1}V${y2 - 5}` : `M${x1} ${y1}H${x2 - 5}`}
          />
          {end === 'ball' ? (
            <circle cx={x2} cy={y2} r="5" className={styles.ball} />
          ) : (
            <rect x={x2 - 5} y={y2 - 5} width="10" height="10" className={styles.ball} />
          )}
        </g>
      ))}
      {sleeve && (
        <>
          <rect {...sleeve} className={styles.ground} />
          <rect {...sleeve} fill={`url(#${danger})`} />
          <rect {...sleeve} className={styles.sleeve} />
        </>
      )}
      {scene.labels.map(({ text, title, x, y, look, anchor }) => (
        <text
          key={`${text} ${x} ${y}`}
          x={x}
          y={y}
          textAnchor={anchor}
          className={classes(styles.text, texts[look])}
        >
          {title !== undefined && <title>{title}</title>}
          {text}
        </text>
      ))}
    </svg>
  );
}
