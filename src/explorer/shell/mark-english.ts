/**
 * Names, titles and what curators write are in English where the data has nothing else, which it does not say of each: `name(language: "ko")` is
 * the English name then. A Korean page has them in a hundred places, and a screen reader would read each as Korean. So text
 * without a Korean letter is marked as English, unless a component has marked it by the language in the data.
 */

const KOREAN = /[가-힣]/;
const LATIN = /[A-Za-z]{2}/;

/** The attribute of what the server has marked, which React does not know of. */
export const MARK = 'data-marked';

/** Whether a text in a Korean page is in English. */
export const isEnglish = (text: string): boolean => LATIN.test(text) && !KOREAN.test(text);

/** Takes the marks of the server away, so that React finds the page as it renders it. */
export const unmarkEnglish = (root: HTMLElement): void => {
  for (const element of root.querySelectorAll(`[${MARK}]`)) {
    element.removeAttribute('lang');
    element.removeAttribute(MARK);
  }
};

/** Marks what is in an element now, and whatever comes. */
export const markEnglish = (root: HTMLElement): void => {
  const marked = new WeakSet<Element>();
  const mark = (element: Element): void => {
    const isMarkable = isEnglish(element.textContent ?? '');
    if (marked.has(element)) {
      if (isMarkable) return;
      marked.delete(element);
      element.removeAttribute('lang');
    } else if (isMarkable && element.closest('[lang]') === document.documentElement) {
      marked.add(element);
      element.setAttribute('lang', 'en');
    }
  };
  const markAll = (node: Node): void => {
    const texts = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) if (texts.currentNode.parentElement) mark(texts.currentNode.parentElement);
  };
  const observer = new MutationObserver((changes) => {
    for (const { target, addedNodes } of changes) {
      // What has changed may be inside of something that was English.
      for (let around = target.parentElement; around && around !== root; around = around.parentElement)
        if (marked.has(around)) mark(around);
      if (target instanceof Element && marked.has(target)) mark(target);
      if (target instanceof Text) markAll(target.parentElement ?? target);
      for (const node of addedNodes) markAll(node instanceof Text ? target : node);
    }
  });
  observer.observe(root, { childList: true, characterData: true, subtree: true });
  markAll(root);
};
