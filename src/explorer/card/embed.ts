/**
 * Served as `/embed.js`, for the pages of others. `<briefgraph-card href="https://graph.example/entry/KEY">` shows the card of an entry. What is in
 * the element is shown until the card says how high it is, and so where scripts do not run or the card cannot be in a frame.
 */

if (!customElements.get('briefgraph-card')) {
  /** The address of the card of the entry at an address; null if it is none. The language and the colours are those of the page around it. */
  const addressOfCard = (element: HTMLElement): string | null => {
    const href = element.getAttribute('href') ?? '';
    if (!URL.canParse(href, document.baseURI)) return null;
    const url = new URL(href, document.baseURI);
    if (!/^https?:$/.test(url.protocol) || !url.pathname.startsWith('/entry/')) return null;
    const { searchParams } = url;
    // Without that of the page, the one in which the code was copied.
    const named = element.closest('[lang]') ?? element.querySelector('[lang]');
    const [language] = (searchParams.get('lang') ?? named?.getAttribute('lang') ?? '').split('-');
    const scheme = searchParams.get('scheme') ?? schemeAround(element);
    const search = new URLSearchParams({ ...(language && { lang: language }), ...(scheme && { scheme }) });
    return `${url.origin}${url.pathname.replace('/entry/', '/card/')}${search.size > 0 ? `?${search}` : ''}`;
  };

  /** Whether the page around an element is dark, or as the device is; null of one that is light, or says nothing. */
  const schemeAround = (element: HTMLElement): string | null => {
    const { colorScheme } = getComputedStyle(element);
    const meta = document.querySelector<HTMLMetaElement>('meta[name="color-scheme"]')?.content ?? '';
    const schemes = colorScheme === 'normal' ? meta : colorScheme;
    if (!/\bdark\b/.test(schemes)) return null;
    return /\blight\b/.test(schemes) ? 'auto' : 'dark';
  };

  /** A frame that takes no room. Styles that are set by a script are allowed by any policy. */
  const createFrame = (src: string): HTMLIFrameElement => {
    const frame = document.createElement('iframe');
    Object.assign(frame, { src, loading: 'lazy' });
    frame.setAttribute('sandbox', 'allow-scripts allow-popups allow-popups-to-escape-sandbox');
    Object.assign(frame.style, { display: 'block', width: '100%', height: '0', border: '0', visibility: 'hidden' });
    return frame;
  };

  class BriefgraphCard extends HTMLElement {
    static observedAttributes = ['href', 'lang'];
    private frame: HTMLIFrameElement | null = null;
    private readonly content = document.createElement('slot');

    constructor() {
      super();
      this.attachShadow({ mode: 'open' }).append(this.content);
    }

    connectedCallback(): void {
      this.style.display ||= 'block';
      window.addEventListener('message', this.fit);
      this.load();
    }

    disconnectedCallback(): void {
      window.removeEventListener('message', this.fit);
    }

    attributeChangedCallback(): void {
      if (this.isConnected) this.load();
    }

    private load(): void {
      const src = addressOfCard(this);
      if (this.frame?.src === src) return;
      this.frame?.remove();
      this.content.style.display = '';
      this.frame = src === null ? null : createFrame(src);
      if (this.frame) this.shadowRoot?.append(this.frame);
    }

    private readonly fit = ({ source, data }: MessageEvent): void => {
      const height = Number((data as { briefgraphCard?: unknown } | null)?.briefgraphCard);
      if (!this.frame || source !== this.frame.contentWindow || !(height > 0 && height < 10_000)) return;
      this.frame.title = this.getAttribute('title') ?? this.textContent.trim();
      this.content.style.display = 'none';
      Object.assign(this.frame.style, { height: `${height}px`, visibility: 'visible' });
    };
  }
  customElements.define('briefgraph-card', BriefgraphCard);
}
