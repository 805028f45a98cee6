import { defineAppSetup } from '@slidev/types'

export default defineAppSetup(({ app, router }) => {
  if (import.meta.hot)
    void import('./keep-place').then(({ keepPlace }) => keepPlace(app, router))
})
