// Measures the brief in the frames of the harness and leaves the figures as JSON in #result.
const luminance = c => {
  const [r, g, b] = c.map(v => (v /= 255) <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const parse = color => (color.match(/[\d.]+/g) || []).map(Number);
const groundOf = (win, element) => {
  for (let e = element; e; e = e.parentElement) {
    const c = parse(win.getComputedStyle(e).backgroundColor);
    if (c.length === 3 || (c.length === 4 && c[3] === 1)) return c.slice(0, 3);
  }
  return [255, 255, 255];
};
const isHidden = (win, e) => e.closest('.hidden, .skip') || !e.getClientRects().length || win.getComputedStyle(e).visibility === 'hidden';

addEventListener('load', () => {
  const frames = [...document.querySelectorAll('iframe')];
  const widths = frames.map(frame => {
    const [doc, width] = [frame.contentDocument, frame.clientWidth];
    const offenders = [...doc.body.querySelectorAll('*')]
      .filter(e => !e.closest('.scroll, .hidden, .skip, .defs') && e.getBoundingClientRect().right > width + 0.5)
      .slice(0, 5).map(e => e.tagName + '.' + (e.getAttribute('class') || '')).join(' ');
    return [width, doc.documentElement.scrollWidth, offenders];
  });

  const frame = frames.find(f => f.clientWidth === 1280), [win, doc] = [frame.contentWindow, frame.contentDocument];
  let contrast = 21, faintest = '';
  for (const e of doc.body.querySelectorAll('*')) {
    const words = [...e.childNodes].filter(n => n.nodeType === 3).map(n => n.data.trim()).join('');
    if (!words || isHidden(win, e)) continue;
    const style = win.getComputedStyle(e), ink = parse(e.namespaceURI.endsWith('svg') ? style.fill : style.color);
    const [a, b] = [luminance(ink.slice(0, 3)), luminance(groundOf(win, e))];
    const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    if (ratio < contrast) [contrast, faintest] = [ratio, words.slice(0, 40)];
  }
  document.getElementById('result').textContent = JSON.stringify({ widths, ground: win.getComputedStyle(doc.body).backgroundColor, contrast, faintest });
});
