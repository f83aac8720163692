// Keys for what the page has as links, buttons and fields; without this script everything still works.
(() => {
  "use strict";
  const typing = e => e.target.closest("input, textarea, select, [contenteditable]");
  const items = () => [...document.querySelectorAll("[data-item]")].filter(i => i.checkVisibility());
  let prefix = "";

  const step = by => {
    const all = items();
    if (all.length === 0) return;
    const at = all.findIndex(i => i.contains(document.activeElement));
    const next = all[at < 0 ? (by > 0 ? 0 : all.length - 1) : Math.min(all.length - 1, Math.max(0, at + by))];
    next.focus({ preventScroll: true });
    next.scrollIntoView({ block: "nearest" });
  };

  let asked = null;
  // What is pressed is seen first; where it lacks words, the field for them is, and Enter there presses it.
  const press = target => {
    if (!target.matches("summary")) for (let d = target.closest("details"); d; d = d.parentElement.closest("details")) d.open = true;
    const words = target.dataset.asks && target.form.elements[target.dataset.asks];
    if (words && !words.value.trim()) {
      asked = target;
      words.focus();
    }
    else if (target.matches("input, textarea, select")) { target.focus(); target.select?.(); }
    else if (target.matches("summary")) { target.focus(); target.click(); }
    else target.click();
  };

  document.addEventListener("focusout", e => { if (!asked?.form.contains(e.relatedTarget)) asked = null; });
  document.addEventListener("keydown", e => {
    if (e.key === "Escape") {
      const open = e.target.closest("details[open]");
      if (open) { open.open = false; open.querySelector("summary").focus(); }
      else if (typing(e)) e.target.blur();
      return;
    }
    if (e.key === "Enter" && asked && e.target.matches("input") && asked.form === e.target.form) { e.preventDefault(); asked.form.requestSubmit(asked); return; }
    if (typing(e) || e.ctrlKey || e.metaKey || e.altKey) return;
    if (!prefix && (e.key === "j" || e.key === "k")) { e.preventDefault(); step(e.key === "j" ? 1 : -1); return; }
    const key = prefix + e.key;
    prefix = "";
    if (key === "g") { prefix = "g "; setTimeout(() => prefix = "", 1500); return; }
    // What the item in hand offers comes before what the page offers.
    const within = document.activeElement?.closest("[data-item]") ?? null;
    const find = root => [...root.querySelectorAll("[data-key]")].find(t => t.dataset.key === key);
    const target = (within && find(within)) || find(document);
    if (target) { e.preventDefault(); press(target); }
  });

  // What is under way is looked at again; only the part that moves is exchanged.
  const live = document.querySelector("[data-live]");
  if (live?.dataset.live) {
    const look = async () => {
      try {
        const page = new DOMParser().parseFromString(await (await fetch(location.href)).text(), "text/html");
        const next = page.getElementById(live.id);
        if (!next) { location.reload(); return; } // what it waited for is there
        live.replaceChildren(...next.childNodes);
        live.dataset.live = next.dataset.live ?? "";
      } catch { /* the server may be gone for a moment */ }
      if (live.dataset.live) setTimeout(look, Number(live.dataset.live));
    };
    setTimeout(look, Number(live.dataset.live));
  }

  for (const zone of document.querySelectorAll("[data-drop]")) {
    const field = zone.querySelector("input[type=file]");
    const over = on => e => { e.preventDefault(); zone.classList.toggle("over", on); };
    zone.addEventListener("dragover", over(true));
    zone.addEventListener("dragleave", over(false));
    zone.addEventListener("drop", e => { over(false)(e); field.files = e.dataTransfer.files; });
  }
})();
