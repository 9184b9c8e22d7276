import { describe, expect, it } from 'vitest';
import { allVariants, enclosureOf, lookAt, plan, scenarios, type Answers } from '../../core';
import { describePod } from './describe';
import { podFacts } from './facts';
import { layoutPod } from './layout';
import { label, textWidth } from './measure';
import type { Scene } from './scene';

const situations: readonly Answers[] = [{}, ...scenarios.map(({ answers }) => answers)];
const widths = [376, 264];

const drawings = allVariants.flatMap(({ id }) =>
  situations.map((answers) => {
    const drawn = plan(answers, id);
    const { pod } = drawn;
    const look = lookAt(drawn);
    if (!pod || !look) throw new Error(`${id} has no pod`);
    const scenes = widths.map((width) =>
      layoutPod(pod, { runtime: drawn.runtime, level: look.level, callers: look.reach, width }),
    );
    return { id, pod, reach: look.reach, scenes };
  }),
);

const isInside = ({ width, height }: Scene, x: number, y: number): boolean =>
  x >= 0 && x <= width && y >= 0 && y <= height;

describe('the drawing of every variant, wide and narrow', () => {
  it('cuts no word, and of the names of our manifests only the word “volume”', () => {
    for (const { scenes } of drawings)
      for (const { labels } of scenes) expect(labels.filter(({ text }) => text.includes('…'))).toEqual([]);
  });

  it('says what is dangerous in whole words, within the box', () => {
    for (const { scenes } of drawings)
      for (const { labels, tints } of scenes) {
        const dangers = labels.filter(({ look, anchor }) => look === 'risk' && anchor === 'middle');
        expect(dangers.length).toBeGreaterThanOrEqual(tints.length);
        for (const { text } of dangers) {
          expect(['privileged: no floor', 'privileged:', 'no floor', 'is node root', 'node root']).toContain(
            text,
          );
          for (const { width } of tints) expect(textWidth(text, 'risk')).toBeLessThanOrEqual(width);
        }
      }
  });

  it('stays inside the node, and boxes stand on the grid', () => {
    for (const { scenes } of drawings)
      for (const scene of scenes) {
        for (const { x, y, width, height } of [...scene.boxes, ...scene.tints]) {
          expect(isInside(scene, x, y) && isInside(scene, x + width, y + height)).toBe(true);
          expect([x % 4, y % 8, width % 4]).toEqual([0, 0, 0]);
        }
        for (const { x, y, width } of scene.shelves) expect(isInside(scene, x + width, y + 20)).toBe(true);
      }
  });

  it('no two dots on a wall are one', () => {
    for (const { scenes } of drawings)
      for (const { mounts } of scenes) {
        const places = mounts.map(({ x, to }) => `${x} ${to}`);
        expect(new Set(places).size).toBe(places.length);
      }
  });

  it('draws the callers that the sentence about node root names', () => {
    for (const { pod, reach, scenes } of drawings) {
      const { containers } = podFacts(pod);
      const drawn = reach.callers.filter((name) =>
        containers.some((container) => container.name === name && !container.daemon),
      );
      for (const { connections } of scenes) {
        const clients = connections.filter(
          ({ to }) => to === 'node' || containers.some(({ name }) => name === to),
        );
        expect(clients.map(({ from }) => from).toSorted()).toEqual(drawn.toSorted());
      }
    }
  });

  it('draws what stands around a pod, and nothing in it without a floor', () => {
    const seen = new Set<string>();
    for (const { pod, reach, scenes } of drawings) {
      const around = enclosureOf(pod.spec ?? {});
      const words = describePod(pod, 'containerd', reach).join(' ');
      expect(/Around the pod is/.test(words)).toBe(around !== undefined);
      if (around === undefined) {
        for (const { wall } of scenes) expect(wall).toBeUndefined();
        continue;
      }
      seen.add(around);
      expect(words).not.toMatch(/nothing is between/);
      for (const { wall, boxes, tints, gaps, kernelTop, pod: place, width } of scenes) {
        expect([tints, gaps, boxes.filter(({ floorless }) => floorless)]).toEqual([[], [], []]);
        if (!wall) throw new Error(`nothing is drawn around ${around}`);
        expect(wall.kind).toBe(around === 'gvisor' || around === 'kata' ? 'kernel' : 'namespace');
        const { x, y, right, end } =
          wall.kind === 'namespace'
            ? { x: wall.x, y: wall.y, right: wall.x + wall.width, end: wall.y }
            : {
                x: wall.frame.x,
                y: wall.kernel.y,
                right: wall.frame.x + wall.frame.width,
                end: wall.frame.y + wall.frame.height,
              };
        // Between the pod and the kernel of the node, on the sheet, and as wide as the pod.
        expect(y).toBeGreaterThan(place.bottom);
        expect(end).toBeLessThan(kernelTop);
        expect([x > 0, right < width, x <= place.x, right >= place.x + place.width]).toEqual([
          true,
          true,
          true,
          true,
        ]);
      }
    }
    expect([...seen].toSorted()).toEqual(['gvisor', 'kata', 'sysbox', 'user-namespace']);
  });

  it('leaves out what has ended before the job starts, and names it in words', () => {
    for (const { pod, reach, scenes } of drawings)
      for (const { name } of podFacts(pod).before) {
        for (const { boxes } of scenes) expect(boxes.map((box) => box.name)).not.toContain(name);
        expect(describePod(pod, 'containerd', reach).some((words) => words.startsWith(`${name}: `))).toBe(
          true,
        );
      }
  });

  it('puts the ground down where there is room', () => {
    const [first] = drawings;
    if (!first) throw new Error('nothing is drawn');
    const options = { runtime: 'containerd', level: 'privileged', callers: first.reach, width: 376 } as const;
    const natural = layoutPod(first.pod, options);
    const stretched = layoutPod(first.pod, { ...options, height: natural.height + 100 });
    expect(stretched.least).toBe(natural.height);
    expect(stretched.height).toBe(natural.height + 96);
    expect(stretched.kernelTop).toBe(natural.kernelTop + 96);
  });

  it('cuts only the end of a name that does not fit, and keeps the whole as its title', () => {
    const place = { x: 0, y: 0, look: 'mono', anchor: 'start' } as const;
    expect(label(['workspace-volume', 'workspace'], 70, 'mono', place)).toMatchObject({
      text: 'workspace',
      title: 'workspace-volume',
    });
    expect(label(['a-name-without-end'], 70, 'mono', place)).toMatchObject({
      text: 'a-name-wi…',
      title: 'a-name-without-end',
    });
  });
});
