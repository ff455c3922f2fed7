// @ts-check
// For other sites: a script element with the address of this file, data-office="aoba" and async
// shows the congestion of one office where the script stands. data-lang and data-height (pixels) may be added.

(() => {
  const script = document.currentScript;
  if (!(script instanceof HTMLScriptElement)) return;
  const { office, lang, height } = script.dataset;
  if (!office) return;
  const address = new URL(`/offices/${encodeURIComponent(office)}/widget`, script.src);
  if (lang) address.searchParams.set('lang', lang);
  const frame = document.createElement('iframe');
  frame.src = address.href;
  frame.title = script.dataset.title ?? '混雑状況';
  frame.width = '100%';
  frame.height = height ?? '240';
  frame.loading = 'lazy';
  frame.style.border = '0';
  addEventListener('message', (event) => {
    const wanted = event.origin === address.origin && event.source === frame.contentWindow ? event.data?.junbanHeight : undefined;
    if (!height && Number.isFinite(wanted)) frame.height = String(Math.min(1000, Math.max(100, wanted)));
  });
  script.after(frame);
})();
