/**
 * Environments of the processes that this tool starts. A script started by `npm start` finds many `npm_*` variables
 * that describe the *outer* npm run; an inner run must not obey them.
 */

/** npm settings that say how to reach a registry or a cache: these hold for every run, so they are handed on. */
const sharedNpmSettings = new Set([
  'cache',
  'ca',
  'cafile',
  'globalconfig',
  'https_proxy',
  'maxsockets',
  'noproxy',
  'offline',
  'prefer_offline',
  'proxy',
  'registry',
  'strict_ssl',
  'userconfig',
]);

/** What the server may know of the caller's environment; anything else could change how it behaves. */
const serverVariables = ['PATH', 'LANG', 'LC_ALL', 'LC_CTYPE', 'TZ', 'TERM', 'USER', 'LOGNAME', 'SHELL', 'TMPDIR'];

/**
 * The environment for an npm run of our own: the caller's, without what an outer npm run has put there.
 *
 * @param {NodeJS.ProcessEnv} env the caller's environment
 * @returns {NodeJS.ProcessEnv} a new object
 * @example
 * npmEnvironment({ PATH: '/bin', npm_config_prefix: '/x', INIT_CWD: '/y' }) // { PATH: '/bin' }
 */
export function npmEnvironment(env) {
  return Object.fromEntries(
    Object.entries(env).filter(([name]) => {
      const lower = name.toLowerCase();
      if (lower.startsWith('npm_config_')) {
        return sharedNpmSettings.has(lower.slice('npm_config_'.length).replaceAll('-', '_'));
      }
      return !lower.startsWith('npm_') && lower !== 'init_cwd' && lower !== 'node_options' && lower !== 'node_env';
    }),
  );
}

/**
 * The environment for the server: a home folder of its own and no gallery, so that it neither reads the caller's
 * settings nor asks a marketplace.
 *
 * @param {NodeJS.ProcessEnv} env the caller's environment
 * @param {string} home an existing folder, used for HOME and every XDG folder
 * @returns {NodeJS.ProcessEnv} a new object
 */
export function serverEnvironment(env, home) {
  const kept = serverVariables.flatMap((name) => (env[name] === undefined ? [] : [[name, env[name]]]));
  return {
    ...Object.fromEntries(kept),
    HOME: home,
    XDG_CONFIG_HOME: `${home}/config`,
    XDG_DATA_HOME: `${home}/data`,
    XDG_CACHE_HOME: `${home}/cache`,
    XDG_STATE_HOME: `${home}/state`,
    XDG_RUNTIME_DIR: `${home}/runtime`,
    EXTENSIONS_GALLERY: '{}',
  };
}
