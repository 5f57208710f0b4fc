/*
 * What the search page does where its script is missing, refused by an old browser, lost on the way or stopped by
 * an error: the words of the address stand in the field, and the pages with all the text are shown, with a sentence.
 * It is inline, and written for browsers that know no modules. The script of the page sets `data-started`.
 */
(function () {
  var form = document.querySelector('[data-search]');
  var pages = document.querySelector('[data-fallback]');
  var state = document.querySelector('[data-state]');
  var asked = /[?&]q=([^&]*)/.exec(location.search);
  if (asked) {
    var words = asked[1].replace(/\+/g, ' ');
    try {
      form.elements.q.value = decodeURIComponent(words);
    } catch (error) {
      form.elements.q.value = unescape(words);
    }
  }
  function tell() {
    state.textContent = pages.getAttribute('data-lost');
    pages.hidden = false;
    document.querySelector('[data-results]').setAttribute('aria-busy', 'false');
  }
  function isScript(target) {
    return target === window || (target && target.tagName === 'SCRIPT');
  }
  function stopped(event) {
    if (isScript(event.target)) tell();
  }
  addEventListener('error', stopped, true);
  addEventListener('unhandledrejection', function (event) {
    setTimeout(function () {
      if (!event.defaultPrevented) tell();
    });
  });
  if (!('noModule' in document.createElement('script'))) tell();
  setTimeout(function () {
    if (!form.hasAttribute('data-started')) tell();
  }, 10000);
})();
