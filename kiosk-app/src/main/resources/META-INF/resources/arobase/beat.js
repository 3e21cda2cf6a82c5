// The heartbeat of a terminal's screen, on the page that waits and on every page of a visit. It says that the screen is
// there and which page it shows, never who is before it; it hears what is to be shown, and whether to load anew.
(() => {
  const EVERY_MS = 30000;
  const opened = Date.now();
  const frame = () => document.querySelector('arobase-frame[mode="kiosk"]');
  const show = (id, words) => {
    const banner = document.getElementById(id);
    if (banner) {
      if (words !== true && words) {
        banner.textContent = words;
      }
      banner.hidden = !words;
    }
  };

  /** A notice takes its own room: it covers nothing. */
  const makeRoom = () => {
    const notice = document.getElementById('terminal-notice');
    const high = notice && !notice.hidden ? notice.offsetHeight : 0;
    document.documentElement.style.setProperty('--terminal-notice', `${high}px`);
  };

  const tell = (told) => {
    show('terminal-notice', told.notice);
    makeRoom();
    show('terminal-emergency', told.emergency);
    // Who is in the middle of something may finish it.
    show('terminal-off', !told.inService && !frame());
    const face = document.body.dataset.face;
    if (told.reload || (face && face !== told.face)) {
      location.reload();
    }
  };

  const beat = async () => {
    if (!document.querySelector('main')) {
      setTimeout(beat, 500); // Nothing is shown yet.
      return;
    }
    const kiosk = frame();
    if (!kiosk && document.querySelector('arobase-frame')) {
      return; // A visitor's own device.
    }
    const said = {
      page: document.querySelector('main[data-page]')?.dataset.page ?? 'attract',
      visit: kiosk !== null,
      width: innerWidth,
      height: innerHeight,
      age: Date.now() - opened,
    };
    try {
      const answer = await fetch('/borne/signe', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(said),
        cache: 'no-store',
      });
      if (answer.status === 204) {
        return; // Not a terminal: nothing to say again.
      }
      if (answer.status === 403 && kiosk) {
        location.replace('/borne/fin'); // Shut out: nothing of the visit may stay.
        return;
      }
      if (answer.status === 403) {
        show('terminal-off', true);
      } else if (answer.ok) {
        tell(await answer.json());
      }
    } catch {
      // The server is away: the pages say so by themselves.
    }
    setTimeout(beat, EVERY_MS);
  };

  makeRoom();
  addEventListener('resize', makeRoom);
  if (document.readyState === 'complete') {
    beat();
  } else {
    addEventListener('load', beat);
  }
})();
