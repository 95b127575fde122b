/** Uses 50 ms of CPU time when it is told to work. */
process.on('message', (message) => {
  if (message !== 'work') return;
  const before = process.cpuUsage().user;
  while (process.cpuUsage().user - before < 50_000);
  process.send('worked');
});
process.send('ready');
