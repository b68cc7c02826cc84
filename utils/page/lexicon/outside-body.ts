/**
 * Names by which news templates call the parts of a page that are not the article's body. Collected from the class
 * names of common content systems' default themes (WordPress and its newspaper themes, Drupal, Arc, Blogger, Ghost)
 * and from WAI-ARIA and schema.org. A name alone never removes much: `remove-named-blocks` weighs it by share of text.
 */

/** Whole words inside `class` and `id`, once camelCase, `-` and `_` are taken apart. */
export const CAPTION_NAMES = ['caption', 'figcaption', 'credit', 'cutline', 'photocredit', 'imagecredit'];
