import { defineRootSetup } from '@slidev/types'
import { reloadWhenOnline } from '../slidev/network'
import { nameSlides } from '../slidev/page-title'

export default defineRootSetup(() => {
  nameSlides()
  reloadWhenOnline()
})
