/** A call, a comparison, a string, the property of an object, a key or a name that a compiler made up, outside of brackets. */
const CODE = /^[^[]*(?:[(){}>=;'"`|&]|[a-z]\.[a-z])|^_\w+$|[:,]$/i
/** An attribute that never holds utilities, or code in one. */
const ATTRIBUTE = /^\[(?:v-|aria-|data-|d[~=]|id[~=]|key[~=]|style[~=]|title[~=]|[^~=]*~="[^[]*(?:[(){}>;'`|&]|[a-z]\.[a-z]))/i

/**
 * True for a word of a source file that cannot be a utility class of UnoCSS (`p-4`, `hover:op-50`, `w-[calc(1em+2px)]`),
 * nor one that is written as an attribute (`[text~="red"]`).
 */
export function isCode(word: string): boolean {
  return CODE.test(word) || ATTRIBUTE.test(word)
}
