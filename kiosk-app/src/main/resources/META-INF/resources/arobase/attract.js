// The kiosk waits. Before it leaves this page it makes sure that the server answers: a visitor never sees the browser's
// own error page. Nothing of a visit is kept here, whatever ended it.
(() => {
  const READY = '/actuator/health/readiness';
  const away = document.querySelector('.away');
  try {
    sessionStorage.clear();
    localStorage.clear();
  } catch {
    // Storage is off: nothing to clear.
  }

  const answers = () =>
    fetch(READY, { cache: 'no-store', signal: AbortSignal.timeout(5000) })
      .then((answer) => answer.ok)
      .catch(() => false);

  const waitForServer = async () => {
    if (await answers()) {
      away.hidden = true;
    } else {
      setTimeout(waitForServer, 3000);
    }
  };

  let leaving = false;
  document.querySelectorAll('a').forEach((way) =>
    way.addEventListener('click', async (event) => {
      event.preventDefault();
      if (leaving) {
        return;
      }
      leaving = true;
      if (await answers()) {
        location.replace(way.href);
      } else {
        away.hidden = false;
        setTimeout(waitForServer, 3000);
      }
      leaving = false;
    }),
  );

  document.addEventListener('contextmenu', (event) => event.preventDefault());
})();
