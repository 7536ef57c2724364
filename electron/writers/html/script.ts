// What the page can do where scripts run. It is plain text here because it runs in the reader's browser, on its own.
export const PAGE_SCRIPT = `
'use strict';
document.documentElement.classList.add('js');
const all = (root, selector) => Array.from(root.querySelectorAll(selector));
for (const section of all(document, 'section.figure')) {
  const picture = section.querySelector('.picture');
  const svg = picture.querySelector('svg');
  const said = section.querySelector('.chosen');
  const tools = section.querySelector('.tools');
  const whole = svg.viewBox.baseVal;
  const full = { x: 0, y: 0, width: whole.width, height: whole.height };
  let view = { ...full };
  const clamp = (value, least, most) => Math.min(Math.max(value, least), Math.max(least, most));
  const show = (x, y, width) => {
    const wide = clamp(width, full.width / 12, full.width);
    const high = wide * full.height / full.width;
    view = { x: clamp(x, 0, full.width - wide), y: clamp(y, 0, full.height - high), width: wide, height: high };
    svg.setAttribute('viewBox', [view.x, view.y, view.width, view.height].join(' '));
    svg.classList.toggle('near', wide < full.width);
  };
  const zoom = (factor, x = view.x + view.width / 2, y = view.y + view.height / 2) => {
    const wide = clamp(view.width * factor, full.width / 12, full.width);
    const by = wide / view.width;
    show(x - (x - view.x) * by, y - (y - view.y) * by, wide);
  };
  const pan = (x, y) => show(view.x + x, view.y + y, view.width);
  const at = (event) => new DOMPoint(event.clientX, event.clientY).matrixTransform(svg.getScreenCTM().inverse());

  tools.hidden = false;
  picture.tabIndex = 0;
  picture.setAttribute('role', 'group');
  picture.setAttribute('aria-label', 'Picture: plus and minus zoom, arrows move, 0 shows all');
  const picked = new Map();
  for (const row of all(section, 'tr[data-n]')) picked.set(row.dataset.n, row);
  let chosen = null;
  const choose = (number) => {
    chosen = chosen === number ? null : number;
    const on = new Set(chosen === null ? [] : [chosen]);
    let links = 0;
    for (const drawn of all(svg, '[data-ends]')) {
      const ends = drawn.dataset.ends.split(' ');
      if (drawn.dataset.n === chosen || ends.includes(chosen)) {
        links++;
        for (const end of [drawn.dataset.n, ...ends]) on.add(end);
      }
    }
    svg.classList.toggle('some', chosen !== null);
    for (const drawn of all(svg, '[data-n]')) drawn.classList.toggle('on', on.has(drawn.dataset.n));
    for (const [key, row] of picked) {
      row.classList.toggle('on', key === chosen);
      row.querySelector('button').setAttribute('aria-pressed', String(key === chosen));
    }
    const row = picked.get(chosen);
    if (!row) { said.textContent = ''; return; }
    const cells = all(row, 'th,td').map((cell) => cell.textContent);
    said.textContent = chosen.startsWith('e')
      ? 'Chosen: ' + cells[0] + ', ' + links + (links === 1 ? ' link' : ' links') + ' in the picture.'
      : 'Chosen: ' + cells.slice(0, 3).join(' – ') + '.';
    const rows = row.closest('.rows');
    rows.scrollTop += row.getBoundingClientRect().top - rows.getBoundingClientRect().top - 60;
  };
  for (const [number, row] of picked) {
    const head = row.querySelector('th');
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = head.textContent;
    button.setAttribute('aria-pressed', 'false');
    button.addEventListener('click', () => choose(number));
    head.replaceChildren(button);
  }
  tools.addEventListener('click', ({ target }) => {
    const what = target.dataset.zoom;
    if (what === 'in') zoom(1 / 1.5);
    if (what === 'out') zoom(1.5);
    if (what === 'all') show(0, 0, full.width);
    if (what === 'none' && chosen !== null) choose(chosen);
  });
  picture.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const step = view.width / 8;
    const moves = {
      '+': () => zoom(1 / 1.5), '=': () => zoom(1 / 1.5), '-': () => zoom(1.5), 0: () => show(0, 0, full.width),
      ArrowLeft: () => pan(-step, 0), ArrowRight: () => pan(step, 0), ArrowUp: () => pan(0, -step), ArrowDown: () => pan(0, step),
      Escape: () => { if (chosen !== null) choose(chosen); },
    };
    const move = moves[event.key];
    if (!move || (event.key.startsWith('Arrow') && view.width >= full.width)) return;
    event.preventDefault();
    move();
  });
  // The wheel alone goes on scrolling the page.
  svg.addEventListener('wheel', (event) => {
    if (!event.ctrlKey) return;
    event.preventDefault();
    const { x, y } = at(event);
    zoom(event.deltaY > 0 ? 1.2 : 1 / 1.2, x, y);
  }, { passive: false });
  const fingers = new Map();
  let moved = false;
  svg.addEventListener('pointerdown', (event) => {
    if (fingers.size === 0) moved = false;
    fingers.set(event.pointerId, { x: event.clientX, y: event.clientY });
  });
  svg.addEventListener('pointermove', (event) => {
    const before = fingers.get(event.pointerId);
    if (!before) return;
    const now = { x: event.clientX, y: event.clientY };
    const others = [...fingers].filter(([id]) => id !== event.pointerId).map(([, place]) => place);
    if (!moved && Math.hypot(now.x - before.x, now.y - before.y) < 4) return;
    moved = true;
    if (!svg.hasPointerCapture(event.pointerId)) svg.setPointerCapture(event.pointerId);
    const scale = svg.getScreenCTM().a;
    if (others.length > 0) {
      const far = (place) => Math.hypot(place.x - others[0].x, place.y - others[0].y) || 1;
      const { x, y } = at({ clientX: (now.x + others[0].x) / 2, clientY: (now.y + others[0].y) / 2 });
      zoom(far(before) / far(now), x, y);
    } else pan((before.x - now.x) / scale, (before.y - now.y) / scale);
    fingers.set(event.pointerId, now);
  });
  for (const name of ['pointerup', 'pointercancel', 'pointerleave']) {
    svg.addEventListener(name, (event) => fingers.delete(event.pointerId));
  }
  svg.addEventListener('click', ({ target }) => {
    if (moved) return;
    const drawn = target.closest('[data-n]');
    if (drawn) choose(drawn.dataset.n);
    else if (chosen !== null) choose(chosen);
  });

  for (const filters of all(section, '.filters')) {
    const rows = all(document.getElementById(filters.dataset.of), 'tbody tr');
    const texts = rows.map((row) => all(row, 'th,td').map((cell) => cell.textContent));
    const plain = (text) => text.normalize('NFKD').replace(/\\p{M}/gu, '').toLowerCase();
    const search = filters.querySelector('input');
    const selects = all(filters, 'select');
    const count = filters.querySelector('[role=status]');
    const narrow = () => {
      const words = plain(search.value).split(/\\s+/).filter(Boolean);
      let shown = 0;
      rows.forEach((row, index) => {
        const text = plain(texts[index].join(' '));
        const fits = words.every((word) => text.includes(word)) &&
          selects.every((select) => select.value === '*' || texts[index][Number(select.dataset.column)] === select.value);
        row.hidden = !fits;
        if (fits) shown++;
      });
      count.textContent = shown + ' of ' + rows.length + (rows.length === 1 ? ' row' : ' rows') + ' shown.';
    };
    filters.hidden = false;
    filters.addEventListener('input', narrow);
    narrow();
  }
}
`;
