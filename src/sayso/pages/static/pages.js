// The pages' own script. Reading works without it; it adds light, keys, drops and selections.
"use strict";

// htmx puts answers of this server into the page; no other text may become markup.
const answers = [];
if (window.trustedTypes) {
  trustedTypes.createPolicy("default", {
    createHTML: (text) => {
      if (answers.some((answer) => text.includes(answer))) return text;
      throw new TypeError("this text is not from the server");
    },
  });
}
document.addEventListener("htmx:beforeOnLoad", (event) => {
  answers.push(event.detail.xhr.responseText);
  if (answers.length > 8) answers.shift();
});

const all = (selector, within = document) => [...within.querySelectorAll(selector)];
const typing = (element) => element.closest("input, textarea, select, [contenteditable]");

// Light: whatever belongs to the claim that is pointed at or come to.
let lit = null;
function light(number) {
  if (number === lit) return;
  for (const each of all(".lit")) each.classList.remove("lit");
  lit = number;
  if (number) for (const each of all(`[data-n="${number}"]`)) each.classList.add("lit");
}

// The card: asked for a moment after the pointer rests, kept where it was clicked.
let waiting = 0;
function openCard(number, now) {
  const link = document.querySelector(`#c${number} a[data-claim]`);
  const place = document.getElementById("card");
  if (!link || !place) return;
  clearTimeout(waiting);
  const shown = place.querySelector(".card");
  if (shown && shown.dataset.n === number) return;
  waiting = setTimeout(() => {
    htmx.ajax("GET", link.href.split("#")[0], { target: "#card", swap: "innerHTML" });
  }, now ? 0 : 120);
}

const report = document.querySelector(".report");
if (report) {
  const innermost = (event) => {
    const found = event.target.closest("[data-n]");
    return found && !found.closest(".card") ? found.dataset.n : null;
  };
  for (const kind of ["mouseover", "focusin"]) {
    report.addEventListener(kind, (event) => {
      const number = innermost(event);
      if (number) {
        light(number);
        openCard(number, kind === "focusin");
      }
    });
  }
  report.addEventListener("click", (event) => {
    const link = event.target.closest(".line > a, a.close");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    if (link.matches(".close")) {
      document.getElementById("card").replaceChildren();
      history.replaceState(null, "", location.pathname);
      return;
    }
    history.replaceState(null, "", link.href);
    openCard(link.closest("[data-n]").dataset.n, true);
  });
  const step = (by) => {
    const links = all(".line > a");
    const at = links.findIndex((each) => each.closest("[data-n]").dataset.n === lit);
    const next = links[Math.min(Math.max(at + by, 0), links.length - 1)];
    if (!next) return;
    next.focus({ preventScroll: true });
    const mark = document.querySelector(`mark[id][data-n="${next.closest("[data-n]").dataset.n}"]`);
    (mark || next).scrollIntoView({ block: "center" });
  };
  document.addEventListener("keydown", (event) => {
    if (typing(event.target) || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "j") step(1);
    if (event.key === "k") step(-1);
    if (event.key === "Escape") document.getElementById("card").replaceChildren();
  });
  if (location.hash.startsWith("#c")) light(location.hash.slice(2));
  const chosen = document.querySelector("#card .card");
  if (chosen) light(chosen.dataset.n);
}

// Keys: an element says which key stands for it.
document.addEventListener("keydown", (event) => {
  if (typing(event.target) || event.ctrlKey || event.metaKey || event.altKey) return;
  // What has the focus keeps the keys that browsers give it.
  if ([" ", "Enter"].includes(event.key) && event.target.closest("a, button, summary")) return;
  const named = (name) => all(`[${name}]`).find((each) => each.getAttribute(name) === event.key);
  const focus = named("data-focus-key");
  const click = named("data-key");
  if (!focus && !click) return;
  event.preventDefault();
  if (focus) focus.focus();
  else click.click();
});

// Files dropped anywhere on the page go into its form.
const box = document.querySelector("[data-drop]");
if (box) {
  let depth = 0;
  const show = (by) => box.classList.toggle("dropping", (depth += by) > 0);
  const hasFiles = (event) => event.dataTransfer && event.dataTransfer.types.includes("Files");
  document.addEventListener("dragenter", (event) => hasFiles(event) && show(1));
  document.addEventListener("dragleave", (event) => hasFiles(event) && show(-1));
  document.addEventListener("dragover", (event) => hasFiles(event) && event.preventDefault());
  document.addEventListener("drop", (event) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    show(-depth);
    box.querySelector("input[type=file]").files = event.dataTransfer.files;
    box.requestSubmit();
  });
  box.addEventListener("submit", () => box.classList.add("sending"));
}

// Correcting: what is selected becomes a span, counted in code points as the ledger counts.
const review = document.querySelector("[data-review]");
if (review) {
  const points = (text) => [...text].length;
  const offset = (node, at) => {
    const holder = (node.nodeType === 1 ? node : node.parentElement).closest("[data-start]");
    if (!holder) return null;
    const before = document.createRange();
    before.setStart(holder, 0);
    before.setEnd(node, at);
    return Number(holder.dataset.start) + points(before.toString());
  };
  const selected = () => {
    const selection = getSelection();
    if (selection.isCollapsed || !selection.rangeCount) return null;
    const range = selection.getRangeAt(0);
    const words = range.toString();
    let start = offset(range.startContainer, range.startOffset);
    let end = offset(range.endContainer, range.endOffset);
    if (start === null || end === null || !words.trim()) return null;
    start += points(words) - points(words.trimStart());
    end -= points(words) - points(words.trimEnd());
    return { place: `${start}-${end}`, words: words.trim(), range: range.cloneRange() };
  };
  const marked = {};
  const show = () => {
    for (const [role, ranges] of Object.entries(marked)) {
      CSS.highlights.set(`new-${role}`, new Highlight(...ranges));
    }
  };
  for (const button of all("[data-span]", review)) {
    button.addEventListener("mousedown", (event) => event.preventDefault());
    button.addEventListener("click", () => {
      const found = selected();
      if (!found) return;
      const more = button.dataset.span === "more";
      const role = more ? "content" : button.dataset.span;
      const field = review.querySelector(`input[name=${role}]`);
      const words = review.querySelector(`[data-now=${role}]`);
      const adds = more && field.value;
      field.value = adds ? `${field.value} ${found.place}` : found.place;
      words.textContent = adds ? `${words.textContent} … ${found.words}` : found.words;
      words.classList.add("changed");
      marked[role] = adds ? [...(marked[role] || []), found.range] : [found.range];
      if (window.Highlight) show();
      getSelection().removeAllRanges();
    });
  }
}
