// Who follows a link to one promise of a case wants its clock: a browser scrolls to it but leaves it closed.
const open = () => {
  const asked = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (asked instanceof HTMLDetailsElement) {
    asked.open = true;
    asked.scrollIntoView();
  }
};
addEventListener("DOMContentLoaded", open);
addEventListener("hashchange", open);
