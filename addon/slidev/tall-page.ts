import { onBeforeUnmount, onMounted } from 'vue'

/** Lets the page grow beyond the window while the component is there: Slidev holds a page to its height (styles/slidev-pages.css). */
export function useTallPage(): void {
  const { classList } = document.documentElement
  onMounted(() => classList.add('tall-page'))
  onBeforeUnmount(() => classList.remove('tall-page'))
}
