import { defineRootSetup } from '@slidev/types'
import { darkenBeside } from '../slidev/dark-slide'
import { reloadWhenOnline } from '../slidev/network'
import { nameSlides } from '../slidev/page-title'

export default defineRootSetup(() => {
  nameSlides()
  darkenBeside()
  reloadWhenOnline()
})
