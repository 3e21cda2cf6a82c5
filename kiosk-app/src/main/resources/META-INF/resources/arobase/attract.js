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

  let leaving = false;
  const answers = () =>
    fetch(READY, { cache: 'no-store', signal: AbortSignal.timeout(5000) })
      .then((answer) => answer.ok)
      .catch(() => false);

  // What is to be said when the server is away has to be here before.
  let said = null;
  const voice = away.dataset.voice;
  if (voice) {
    fetch(voice, { cache: 'no-store' })
      .then(async (answer) => (said = answer.ok ? URL.createObjectURL(await answer.blob()) : null))
      .catch(() => {});
  }

  const sayAway = () => {
    if (away.hidden) {
      away.hidden = false;
      if (said) {
        new Audio(said).play().catch(() => {});
      }
      setTimeout(waitForServer, 3000);
    }
  };

  const waitForServer = async () => {
    if (await answers()) {
      away.hidden = true;
    } else {
      setTimeout(waitForServer, 3000);
    }
  };

  // Who comes to a kiosk whose server is away reads it at once, and does not touch in vain.
  if (document.documentElement.classList.contains('kiosk')) {
    setInterval(async () => {
      if (away.hidden && !leaving && !(await answers())) {
        sayAway();
      }
    }, 4000);
  }

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
        sayAway();
      }
      leaving = false;
    }),
  );

  // The key of the voice, or a headset that comes: who cannot see begins without looking for anything.
  const listen = document.getElementById('listen');
  if (listen) {
    addEventListener('keydown', (event) => {
      if (event.key === 'F1' || event.key === 'F15') {
        event.preventDefault();
        listen.click();
      }
    });
    const outputs = async () =>
      ((await navigator.mediaDevices?.enumerateDevices()) ?? []).filter((device) => device.kind === 'audiooutput').length;
    let known = outputs();
    navigator.mediaDevices?.addEventListener('devicechange', async () => {
      const before = await known;
      known = outputs();
      if ((await known) > before) {
        listen.click();
      }
    });
  }

  // One message after the other, each long enough to be read twice.
  const messages = [...document.querySelectorAll('.message.turn')];
  if (messages.length > 1) {
    let shown = 0;
    setInterval(() => {
      messages[shown].hidden = true;
      shown = (shown + 1) % messages.length;
      messages[shown].hidden = false;
    }, 12000);
  }

  document.addEventListener('contextmenu', (event) => event.preventDefault());
})();
