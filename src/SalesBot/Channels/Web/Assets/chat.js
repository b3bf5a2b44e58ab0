// Sends without leaving the page and fetches what is new. Without this script the same forms and links do the same work by loading pages.
(() => {
  "use strict";
  const everySoOften = 5000;
  let isSending = false;

  const read = async response => new DOMParser().parseFromString(await response.text(), "text/html");

  // Only new lines are added, so that nothing is read out twice and neither focus nor scrolling is lost.
  const mergeLines = (here, there) => {
    const kept = new Map([...here.children].map(line => [line.dataset.key, line]));
    const wanted = new Set([...there.children].map(line => line.dataset.key));
    for (const [key, line] of kept) if (!wanted.has(key)) line.remove();
    let before = null;
    for (const line of [...there.children].reverse()) {
      const present = kept.get(line.dataset.key);
      if (!present) here.insertBefore(document.importNode(line, true), before);
      before = present ?? (before ? before.previousElementSibling : here.lastElementChild);
    }
  };

  // The slip and the token of the newer page stand for all its forms.
  const mergeForms = page => {
    for (const form of document.querySelectorAll("form")) {
      const other = page.querySelector(form.id ? "#" + form.id : "form.composer[data-conversation=" + form.dataset.conversation + "]");
      for (const field of other ? form.querySelectorAll("input[type=hidden]") : []) field.value = other.elements[field.name].value;
    }
  };

  const merge = page => {
    for (const here of document.querySelectorAll("[role=log]")) {
      const there = page.getElementById(here.id);
      if (there) mergeLines(here, there);
    }
    const suggestions = document.getElementById("suggestions");
    if (suggestions && !page.getElementById("suggestions")) suggestions.remove();
    mergeForms(page);
  };

  const say = (form, words) => { document.getElementById("trouble-" + form.dataset.conversation).textContent = words; };

  const post = (form, button) => fetch(form.action, { method: "POST", body: new URLSearchParams(new FormData(form, button)) });

  const send = async (form, button) => {
    let response = await post(form, button);
    let page = await read(response);
    mergeForms(page);
    // The page was older than the process behind it; with the token that came back the same message passes.
    if (response.status === 400) {
      response = await post(form, button);
      page = await read(response);
    }
    merge(page);
    const trouble = page.getElementById("trouble-" + form.dataset.conversation);
    say(form, trouble ? trouble.textContent : form.dataset.unreachable);
    return response.ok;
  };

  document.addEventListener("submit", async event => {
    const form = event.target;
    event.preventDefault();
    if (isSending) return;
    isSending = true;
    try {
      const box = form.querySelector("textarea");
      const sent = await send(form, event.submitter);
      if (sent && box) box.value = "";
      if (sent) document.getElementById("lines-" + form.dataset.conversation).parentElement.scrollTop = 0;
    } catch {
      say(form, form.dataset.unreachable);
    } finally {
      isSending = false;
    }
  });

  document.addEventListener("keydown", event => {
    const box = event.target;
    // Enter also ends the choice of a Chinese character; then it is not meant to send.
    if (box.tagName !== "TEXTAREA" || event.key !== "Enter" || event.shiftKey || event.isComposing || event.keyCode === 229) return;
    event.preventDefault();
    if (box.value.trim()) box.form.requestSubmit(box.form.querySelector("button"));
  });

  document.addEventListener("click", event => {
    const suggestion = event.target.closest("[data-draft]");
    if (!suggestion || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const box = document.getElementById("message");
    box.value = suggestion.dataset.draft;
    box.focus();
  });

  const refresh = async () => {
    if (isSending || document.hidden || !document.querySelector("[role=log]")) return;
    try {
      const response = await fetch(location.href);
      if (response.ok && !isSending) merge(await read(response));
    } catch {
      // The next round asks again.
    }
  };

  setInterval(refresh, everySoOften);
  document.addEventListener("visibilitychange", refresh);
})();
