/**
 * The extension hosts that are tested: those that the variable YIMING_HOSTS names, separated by commas, else both.
 *
 * @type {readonly import('../profile.mjs').ExtensionHost[]}
 */
export const hosts = (process.env.YIMING_HOSTS || 'node,web').split(',');
