import { Disposable } from 'vscode';
import type { Services } from './services.js';
import { registerLanguageStatus } from './status/language-status.js';
import { registerNameCount } from './status/name-count.js';

/** Shows how the article in the active editor stands: the number of its names, the region, and problems with glossaries. */
export const registerStatus = (services: Services): Disposable =>
  Disposable.from(registerNameCount(services), registerLanguageStatus(services));
