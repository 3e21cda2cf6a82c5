// Two soft notes, for what has just come in.
window.arobaseChime = () => {
  document.documentElement.dataset.chimes = String(Number(document.documentElement.dataset.chimes ?? 0) + 1);
  try {
    const audio = new AudioContext();
    [523, 659].forEach((pitch, i) => {
      const note = audio.createOscillator();
      const volume = audio.createGain();
      const at = audio.currentTime + i * 0.25;
      note.frequency.value = pitch;
      volume.gain.setValueAtTime(0.0001, at);
      volume.gain.exponentialRampToValueAtTime(0.15, at + 0.03);
      volume.gain.exponentialRampToValueAtTime(0.0001, at + 0.4);
      note.connect(volume).connect(audio.destination);
      note.start(at);
      note.stop(at + 0.45);
    });
    window.setTimeout(() => audio.close(), 1500);
  } catch {
    // No sound here; the number is seen all the same.
  }
};
