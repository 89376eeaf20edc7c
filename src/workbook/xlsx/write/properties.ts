import { appPropertiesNamespace, corePropertiesNamespace } from './namespaces';
import type { Part } from './package';
import { declaration, xmlText } from './xml';

/**
 * What the file says about itself: its title and nothing about the person or the hour, so that the
 * same plan is the same file.
 */
export function propertyParts(title: string): Part[] {
  return [
    {
      path: 'docProps/core.xml',
      type: 'vnd.openxmlformats-package.core-properties',
      text:
        `${declaration}<cp:coreProperties xmlns:cp="${corePropertiesNamespace}" ` +
        `xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${xmlText(title)}</dc:title></cp:coreProperties>`,
    },
    {
      path: 'docProps/app.xml',
      type: 'vnd.openxmlformats-officedocument.extended-properties',
      text: `${declaration}<Properties xmlns="${appPropertiesNamespace}"><Application>Compsheet</Application></Properties>`,
    },
  ];
}
