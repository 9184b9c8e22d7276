import { useId } from 'react';
import type { Pod, PodSecurityLevel } from '../../core';
import { classes } from '../../ui/classes';
import { Disclosure } from '../../ui/Disclosure';
import { describePod } from './describe';
import { layoutPod } from './layout';
import type { Box, Scene } from './scene';
import styles from './PodDrawing.module.css';

export interface PodDrawingProps {
  readonly pod: Pod;
  readonly runtime: string;
  readonly level: PodSecurityLevel;
  /** One sentence that names the picture. */
  readonly label: string;
}

const WIDE = 404;
const NARROW = 270;
const CHAMFER = 8;

/** The pod, its volumes and the node below it, drawn from the object that is about to be copied. */
export function PodDrawing({ pod, runtime, level, label }: PodDrawingProps) {
  return (
    <div className={styles.pane}>
      <div className={styles.grid}>
        {[WIDE, NARROW].map((width) => (
          <SceneView
            key={width}
            scene={layoutPod(pod, { runtime, level, width })}
            label={label}
            className={width === WIDE ? styles.wide : styles.narrow}
          />
        ))}
      </div>
      <div className={styles.words}>
        <Disclosure summary="The same in words">
          <ul>
            {describePod(pod, runtime).map((sentence) => (
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
  if (box.kind === 'nested')
    return <rect className={styles.nested} x={x} y={y} width={width} height={height} />;
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

function SceneView({
  scene,
  label,
  className,
}: {
  readonly scene: Scene;
  readonly label: string;
  readonly className: string | undefined;
}) {
  const hatch = useId();
  const { width, height, kernelTop, sleeve } = scene;
  const outline = podPath(scene);
  const containers = scene.boxes.filter(({ kind }) => kind !== 'nested');
  const nested = scene.boxes.filter(({ kind }) => kind === 'nested');
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
        <pattern id={hatch} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <path d="M0 0V7" className={styles.hatch} />
        </pattern>
      </defs>
      <rect x="1" y={kernelTop} width={width - 2} height={height - kernelTop - 1} fill={`url(#${hatch})`} />
      <rect x="12" y={kernelTop + 5} width="118" height="18" className={styles.ground} />
      <path d={`M1 ${kernelTop}H${width - 1}`} className={styles.nodeLine} />
      <rect x="1" y="1" width={width - 2} height={height - 2} className={styles.node} />
      <path d={outline.fill} className={styles.podGround} />
      <path d={outline.line} className={styles.pod} />
      {scene.userNamespace && (
        <path d={`M${scene.pod.x} ${kernelTop - 10}h${scene.pod.width}`} className={styles.userNamespace} />
      )}
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
          <rect x={x} y={y} width={shelfWidth} height="20" className={styles.ground} />
          {hostPath && <rect x={x} y={y} width="10" height="20" fill={`url(#${hatch})`} />}
          <path className={styles.thin} d={`M${x + shelfWidth} ${y}H${x}V${y + 20}H${x + shelfWidth}`} />
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
      {sleeve && (
        <>
          <rect {...sleeve} className={styles.ground} />
          <rect {...sleeve} fill={`url(#${hatch})`} />
          <rect {...sleeve} className={styles.sleeve} />
        </>
      )}
      {scene.connections.map(({ from, to, x1, x2, y, end }) => (
        <g key={`${from} ${to}`}>
          <path className={styles.connection} d={`M${x1} ${y}H${x2 - 5}`} />
          {end === 'ball' ? (
            <circle cx={x2} cy={y} r="5" className={styles.ball} />
          ) : (
            <rect x={x2 - 5} y={y - 5} width="10" height="10" className={styles.ball} />
          )}
        </g>
      ))}
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
