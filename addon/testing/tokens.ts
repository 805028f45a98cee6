/** The colours of `styles/tokens.css` by scheme and name. Takes its text. */
export function tokensOf(css: string): Record<'light' | 'dark', Record<string, string>> {
  const [light = '', dark = ''] = css.split('html.dark')
  const read = (text: string) => Object.fromEntries([...text.matchAll(/--([a-z]+): (#[0-9a-f]{6})/g)].map(([, name, value]) => [name!, value!]))
  return { light: read(light), dark: read(dark) }
}
