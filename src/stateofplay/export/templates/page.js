"use strict";
// The page works without this: it adds copy buttons and lets Escape close a report.
document.addEventListener("keydown", (event) => {
  if (event.key === "Escape" && document.querySelector(".reader:target, .reader :target")) {
    location.hash = "closed";
  }
});
function citation(link) {
  const cited = document.getElementById(link.hash.slice(1));
  if (!cited) return "";
  const report = cited.closest(".reader");
  const bar = report ? report.querySelector(".bar p").innerText.replace(/\s+/g, " ") : "";
  return "“" + cited.textContent.trim() + "” (" + bar + ")";
}
function copyText(finding) {
  const copy = finding.cloneNode(true);
  copy.querySelectorAll("button, .cites, .who").forEach((part) => part.remove());
  const links = [...finding.querySelectorAll("a[href^='#r']")];
  const cited = [...new Set(links.map(citation))].filter(Boolean);
  return [copy.textContent.replace(/\s+/g, " ").trim(), ...cited].join("\n");
}
document.querySelectorAll("li.finding").forEach((finding) => {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "copy";
  button.textContent = "Copy";
  button.setAttribute("aria-label", "Copy with citations");
  button.addEventListener("click", async () => {
    try {
      await navigator.clipboard.writeText(copyText(finding));
      button.textContent = "Copied";
    } catch {
      button.textContent = "Not allowed";
    }
    setTimeout(() => { button.textContent = "Copy"; }, 1500);
  });
  finding.append(button);
});
