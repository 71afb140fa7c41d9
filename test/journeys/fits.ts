/** Run inside a page: what sticks out of the screen, and which words are cut off by the box they are in. */

/** Nothing when the page can be read without pushing it sideways. */
export function widerThanScreen(): readonly string[] {
  const screenWidth = document.documentElement.clientWidth
  if (document.documentElement.scrollWidth <= screenWidth + 1) return []
  return [...document.querySelectorAll('body *')]
    .filter((element) => {
      const { left, right } = element.getBoundingClientRect()
      return right > screenWidth + 1 || left < -1
    })
    .slice(0, 5)
    .map((element) => `${element.tagName.toLowerCase()}.${element.className}`)
    .concat(`page ${document.documentElement.scrollWidth} in ${screenWidth}`)
}

/** Elements whose own words are wider or taller than the box that hides the rest. */
export function clipped(): readonly string[] {
  return [...document.querySelectorAll('body *')]
    .filter((element) => {
      const style = getComputedStyle(element)
      const hides = /hidden|clip/.test(style.overflowX + style.overflowY)
      const isForEyes = element.clientWidth > 2 && element.clientHeight > 2 && style.visibility === 'visible'
      const hasWords = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim())
      const isCut =
        element.scrollWidth > element.clientWidth + 2 || element.scrollHeight > element.clientHeight + 2
      return hides && isForEyes && hasWords && isCut
    })
    .map(
      (element) =>
        `${element.tagName.toLowerCase()}.${element.className}: ${element.textContent?.slice(0, 40)}`,
    )
}
