// Loaded into each child before its own code: when the launcher is gone, even by kill -9, the child ends too.
process.channel?.unref();
process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
