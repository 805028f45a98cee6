/** The talk, as the build hands it to the page (`addon/vite/talk-modules.ts`). */
declare module '#talk' {
  const talk: import('../model/shown').ShownTalk
  export default talk
}

declare module '#talk/records' {
  const records: { readonly [K in import('../model/record').RecordKind]: readonly (import('../model/record').RecordOf[K] & { id: import('../model/register').RecordIdOf<K> })[] }
  export default records
}

declare module '#talk/evidence' {
  const evidence: Readonly<Record<string, import('../model/shown').Evidence>>
  export default evidence
}

declare module '#talk/colours.css' {}
