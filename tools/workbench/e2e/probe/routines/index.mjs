/**
 * The probe's own routines: longer work inside the extension host that a test starts by name. A new one is a file of
 * this folder and a line below.
 */

import { hoverNames } from './hover-names.mjs';
import { hoverTexts } from './hover-texts.mjs';
import { idle } from './idle.mjs';
import { openClose } from './open-close.mjs';
import { randomEdits } from './random-edits.mjs';
import { roundTrip } from './round-trip.mjs';
import { typing } from './typing.mjs';

/**
 * @typedef {(options: any, state: import('../extension.mjs').ProbeState) => Promise<unknown>} Routine gives faults as a
 *   list of sentences, so that a test can show them
 */

/** @type {Readonly<Record<string, Routine>>} */
export const routines = { hoverNames, hoverTexts, idle, openClose, randomEdits, roundTrip, typing };
