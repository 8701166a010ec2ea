"use strict";
(() => {
  const byId = (id) => document.getElementById(id);
  diagram();
  search();

  function diagram() {
    const svg = byId("diagram-svg");
    if (!svg) return;
    const whole = { w: +svg.dataset.width, h: +svg.dataset.height };
    const view = { x: 0, y: 0, w: whole.w, h: whole.h };
    const boxes = [...svg.querySelectorAll(".box")];
    const edges = [...svg.querySelectorAll(".edge")];
    const show = () => svg.setAttribute("viewBox", `${view.x} ${view.y} ${view.w} ${view.h}`);
    const scale = () => Math.max(view.w / svg.clientWidth, view.h / svg.clientHeight);

    function fit() {
      Object.assign(view, { x: 0, y: 0, w: whole.w, h: whole.h });
      show();
    }

    function zoom(factor, cx = view.x + view.w / 2, cy = view.y + view.h / 2) {
      const w = Math.min(Math.max(view.w * factor, 200), whole.w * 3);
      const f = w / view.w;
      view.x = cx - (cx - view.x) * f;
      view.y = cy - (cy - view.y) * f;
      view.w = w;
      view.h *= f;
      show();
    }

    function move(dx, dy) {
      view.x += dx;
      view.y += dy;
      show();
    }

    function point(event) {
      const p = new DOMPoint(event.clientX, event.clientY);
      return p.matrixTransform(svg.getScreenCTM().inverse());
    }

    svg.addEventListener("wheel", (event) => {
      event.preventDefault();
      const p = point(event);
      zoom(Math.pow(1.0015, event.deltaY), p.x, p.y);
    }, { passive: false });

    let drag = null;
    svg.addEventListener("pointerdown", (event) => {
      if (event.button === 0) drag = { x: event.clientX, y: event.clientY, moved: false };
    });
    svg.addEventListener("pointermove", (event) => {
      if (!drag) return;
      const dx = event.clientX - drag.x;
      const dy = event.clientY - drag.y;
      if (!drag.moved && Math.hypot(dx, dy) < 4) return;
      if (!drag.moved) svg.setPointerCapture(event.pointerId);
      drag.moved = true;
      svg.classList.add("moving");
      move(-dx * scale(), -dy * scale());
      drag.x = event.clientX;
      drag.y = event.clientY;
    });
    const drop = () => {
      svg.classList.remove("moving");
      setTimeout(() => { drag = null; });
    };
    svg.addEventListener("pointerup", drop);
    svg.addEventListener("pointercancel", drop);

    svg.addEventListener("click", (event) => {
      if (drag && drag.moved) return;
      const box = event.target.closest(".box");
      choose(box && !box.classList.contains("self") ? box : null);
    });
    svg.addEventListener("dblclick", (event) => {
      const box = event.target.closest(".box");
      if (box) go(box.dataset.anchor);
    });

    function choose(box) {
      svg.classList.toggle("chosen", !!box);
      const near = new Set(box ? [box.dataset.n] : []);
      for (const edge of edges) {
        const { f, t } = edge.dataset;
        const is = !!box && (f === box.dataset.n || t === box.dataset.n);
        edge.classList.toggle("near", is);
        if (is) { near.add(f); near.add(t); }
      }
      for (const b of boxes) {
        b.classList.toggle("near", near.has(b.dataset.n));
        b.classList.toggle("self", b === box);
      }
      const chosen = byId("chosen");
      chosen.textContent = "";
      if (box) {
        const link = document.createElement("a");
        link.href = "#" + box.dataset.anchor;
        link.textContent = box.querySelector("title").textContent;
        chosen.append(link, ` and ${near.size - 1} connected`);
      }
    }

    byId("zoom-in").addEventListener("click", () => zoom(0.7));
    byId("zoom-out").addEventListener("click", () => zoom(1 / 0.7));
    byId("zoom-fit").addEventListener("click", fit);
    byId("canvas").addEventListener("keydown", (event) => {
      const step = view.w / 12;
      const keys = {
        "+": () => zoom(0.8), "=": () => zoom(0.8), "-": () => zoom(1.25), "0": fit,
        ArrowLeft: () => move(-step, 0), ArrowRight: () => move(step, 0),
        ArrowUp: () => move(0, -step), ArrowDown: () => move(0, step), Escape: () => choose(null),
      };
      if (keys[event.key] && !event.ctrlKey && !event.metaKey) {
        event.preventDefault();
        keys[event.key]();
      }
    });
    show();
  }

  function go(anchor) {
    location.hash = anchor;
    const heading = document.querySelector("#" + CSS.escape(anchor) + " h3");
    if (heading) heading.focus({ preventScroll: true });
  }

  function search() {
    const input = byId("search");
    const found = byId("found");
    const links = [...document.querySelectorAll("nav li")].map((item) => {
      const link = item.querySelector("a");
      const entry = byId(link.hash.slice(1));
      return { item, link, entry, name: link.textContent.toLowerCase(), text: null };
    });

    function filter() {
      const words = input.value.toLowerCase().split(/\s+/).filter(Boolean);
      let count = 0;
      for (const one of links) {
        one.text ??= one.entry ? one.entry.textContent.toLowerCase() : one.name;
        const is = words.every((word) => one.text.includes(word));
        one.item.hidden = !is;
        if (one.entry) one.entry.hidden = !is;
        count += is ? 1 : 0;
      }
      found.textContent = words.length ? `${count} found` : "";
    }

    function first() {
      const word = input.value.trim().toLowerCase();
      const visible = links.filter((one) => !one.item.hidden);
      return visible.find((one) => one.name === word)
        || visible.find((one) => one.name.startsWith(word)) || visible[0];
    }

    input.addEventListener("input", filter);
    input.addEventListener("keydown", (event) => {
      if (event.key === "Escape") {
        input.value = "";
        filter();
      } else if (event.key === "Enter" && first()) {
        go(first().link.hash.slice(1));
      } else if (event.key === "ArrowDown" && first()) {
        event.preventDefault();
        first().link.focus();
      }
    });
    document.addEventListener("keydown", (event) => {
      const isTyping = /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName);
      if (event.key === "/" && !isTyping && !event.ctrlKey && !event.metaKey && !event.altKey) {
        event.preventDefault();
        input.focus();
        input.select();
      }
    });
    document.addEventListener("click", (event) => {
      const link = event.target.closest("a[href^='#']");
      const entry = link && byId(link.hash.slice(1));
      if (entry && entry.hidden) {
        input.value = "";
        filter();
      }
    });
  }
})();
