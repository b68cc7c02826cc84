/**
 * The build. Shipped: `.output/chrome-mv3`, `.output/firefox-mv3`, which ask for no site at install. With
 * `CROSSREAD_TEST_BUILD=1` the same code goes to a folder of its own (`…-e2e`) whose manifest is granted all hosts at
 * install, for tests of what happens once a reader has allowed an outlet.
 */
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { inlineStyles, POPUP_PARTS } from './scripts/popup-page.ts';

const isTestBuild = process.env.CROSSREAD_TEST_BUILD === '1';
// One pattern: browsers look for each asked pattern inside a single one of these.
const ALL_SITES = ['*://*/*'];

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  manifestVersion: 3,
  outDirTemplate: `{{browser}}-mv{{manifestVersion}}${isTestBuild ? '-e2e' : ''}`,
  vite: () => ({ plugins: [preact()] }),
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: [
      'activeTab',
      'alarms',
      'scripting',
      'storage',
      // Chrome's service worker has no parser for documents; Firefox's event page has.
      ...(browser === 'firefox' ? [] : ['offscreen' as const]),
    ],
    optional_host_permissions: ALL_SITES,
    ...(isTestBuild && { host_permissions: ALL_SITES }),
    // Firefox's own default would turn every request for an http feed into one for https.
    content_security_policy: { extension_pages: "script-src 'self'; object-src 'none'" },
    incognito: 'not_allowed',
    action: { default_title: '__MSG_extensionName__' },
    commands: {
      'next-difference': { suggested_key: { default: 'Alt+Shift+D' }, description: '__MSG_command_next__' },
      'previous-difference': { suggested_key: { default: 'Alt+Shift+S' }, description: '__MSG_command_previous__' },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'crossread@crossread.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '120' }),
  }),
  hooks: {
    'vite:build:extendConfig': (entrypoints, { build = {}, plugins = [] }) => {
      // Only the screens are built together; scripts are one file each.
      const output = build.rolldownOptions?.output;
      if (!entrypoints.some(({ type }) => type === 'popup') || !output || Array.isArray(output)) return;
      build.modulePreload = { polyfill: false };
      output.codeSplitting = { groups: [POPUP_PARTS] };
      plugins.push(inlineStyles('popup/index.html'));
    },
    'build:manifestGenerated': (_wxt, manifest) => {
      // WXT asks at install for every site that a runtime-registered script names; the reader is asked later instead.
      if (!isTestBuild) delete manifest.host_permissions;
      // Nothing of the extension is to be loaded by a page.
      delete manifest.web_accessible_resources;
    },
  },
});
