import { declareValuePlugin, PluginKind } from '@stryker-mutator/api/plugin';

const nameOf = (property) =>
  property.type === 'ObjectProperty' ? (property.key.name ?? property.key.value) : undefined;

/**
 * Leaves words for people alone: an object with `ja` and `en` is a text in both languages. A change of words is for an
 * editor to judge, not for a test.
 */
export const strykerPlugins = [
  declareValuePlugin(PluginKind.Ignore, 'words', {
    shouldIgnore({ node }) {
      if (node.type !== 'ObjectExpression') return undefined;
      const names = node.properties.map(nameOf);
      return names.includes('ja') && names.includes('en') ? 'Words for people.' : undefined;
    },
  }),
];
