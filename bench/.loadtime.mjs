const t = performance.now();
for (const m of process.argv.slice(2)) {
  const s = performance.now();
  await import(m);
  console.log(m, (performance.now() - s).toFixed(0));
}
console.log('total', (performance.now() - t).toFixed(0));
