/**
 * What Start and Choose draw from the plan: one file, loaded beside their first paint. Whatever this module imports may
 * know the planners; nothing that App imports may.
 */
export { PodDrawing } from '../features/drawing/PodDrawing';
export { Caveats } from '../features/choose/Caveats';
export { DrawnAnswer } from '../features/choose/DrawnAnswer';
export { StartPod } from '../features/start/StartPod';
export { outlineOf } from '../state/drawn';
