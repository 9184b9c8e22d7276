/** The reader of node output: a chunk of its own, loaded when somebody presses Read. */
export { readNodes } from '../../core';
