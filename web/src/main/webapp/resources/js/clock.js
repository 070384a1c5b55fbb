// How old the figures of this page are. They stand as they were drawn, so that their age grows with the page's; a timer
// is not read aloud at each change.
addEventListener("DOMContentLoaded", () => {
  const told = document.querySelector("[data-judged]");
  if (!told) {
    return;
  }
  const counted = (n, unit) => `${n} ${unit}${n === 1 ? "" : "s"} ago`;
  setInterval(() => {
    const seconds = Math.floor(Number(told.dataset.judged) + performance.now() / 1000);
    told.textContent = seconds < 60 ? counted(seconds, "second")
      : seconds < 3600 ? counted(Math.floor(seconds / 60), "minute")
      : counted(Math.floor(seconds / 3600), "hour");
  }, 5000);
});
