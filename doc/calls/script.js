/* SPDX-License-Identifier: 0BSD */
/*
 * Searches the text of the page. The address says what to look for: #name, or
 * #q=words&abi=arm&group=time.
 */
'use strict';
(function () {
	const byId = id => document.getElementById(id);
	const controls = ['q', 'abi', 'group', 'since', 'all'].map(byId);
	const [q, abi, group, since, all] = controls;
	const abis = abi.options.length - 1;

	/* A release as a number: 2.6.16 is before 2.6.27, and that before 3.0. */
	const release = text => text.split('.').reduce((sum, part, i) => sum + part / 1000 ** i, 0);

	const calls = Array.from(document.querySelectorAll('article'), node => ({
		node,
		name: node.id,
		text: node.textContent.toLowerCase(),
		group: node.dataset.group,
		since: release(node.dataset.since),
		/*
		 * The first release on each family; the text is "First release: 2.6.16 arm i386;
		 * 3.7 aarch64."
		 */
		first: new Map(Array.from(node.querySelectorAll('.since span'),
			span => span.textContent.split(' '))
			.flatMap(([text, ...names]) => names.map(name => [name, text]))),
		forms: Array.from(node.querySelectorAll('.form'), form => {
			const numbers = {};
			form.querySelectorAll('dt').forEach(dt => {
				dt.nextSibling.textContent.split(' ').forEach(name => {
					numbers[name] = +dt.textContent; });
			});
			return { node: form, numbers,
				registers: form.dataset.registers.split(',') };
		}),
	}));

	/* Where each parameter goes; libsys-table(5) has the rules. */
	function registers(form, name) {
		const row = byId('abi-' + name).cells;
		const to = row[3].textContent.split(' '), pairs = row[6].textContent.trim();
		const names = Array.from(form.node.querySelectorAll('var'), v => v.textContent);
		const out = [];
		let next = 0;
		for (const kind of form.registers) {
			if (kind === '-') { return ['registers are the kernel\'s own']; }
			if (kind === 'pad') { out.push(to[next++] + ' = 0'); continue; }
			let used = 1;
			if (kind === '64' && pairs !== 'none') {
				if (pairs === 'even' && next % 2) { out.push(to[next++] + ' = 0'); }
				used = 2;
			}
			out.push(to.slice(next, next + used).join(' and ') + ' = ' + names.shift());
			next += used;
		}
		return out;
	}

	/* The line of the chosen ABI: number, instruction, registers. */
	function tell(form, name, first) {
		let line = form.node.querySelector('.here');
		if (line) { line.remove(); }
		if (!name || !(name in form.numbers)) { return; }
		const row = byId('abi-' + name).cells, number = form.numbers[name];
		line = document.createElement('p');
		line.className = 'here';
		line.textContent = name + ': ' + row[2].textContent + ' = ' + number +
			' (0x' + number.toString(16) + '), ' +
			(form.node.querySelector('var') ?
				registers(form, name).join(', ') + ', ' : '') +
			row[1].textContent + '; result in ' + row[4].textContent +
			'; since Linux ' + first.get(name);
		form.node.appendChild(line);
	}

	function show() {
		const words = q.value.trim().toLowerCase().split(/\s+/).filter(Boolean);
		const least = since.value ? release(since.value) : 0;
		let count = 0;
		for (const call of calls) {
			const on = form => !abi.value || abi.value in form.numbers;
			const number = word => /^(0x[0-9a-f]+|\d+)$/.test(word) &&
				call.forms.some(form => Object.entries(form.numbers).some(
					([name, n]) =>
					n === Number(word) && (!abi.value || name === abi.value)));
			const everywhere = new Set(call.forms.flatMap(form =>
				Object.keys(form.numbers))).size === abis;
			const found = (!group.value || call.group === group.value) &&
				(abi.value && call.first.has(abi.value) ?
					release(call.first.get(abi.value)) : call.since) >= least &&
				call.forms.some(on) &&
				(!all.checked || everywhere) &&
				words.every(word => /^(0x)?\d/.test(word) ?
					number(word) : call.text.includes(word));
			call.node.hidden = !found;
			count += found;
			for (const form of call.forms) {
				form.node.hidden = !on(form);
				tell(form, found && abi.value, call.first);
			}
		}
		byId('count').textContent = count + ' of ' + calls.length;
		/* Names that begin with the word come first. */
		const main = document.querySelector('main');
		const rank = call => words.length === 0 ? 0 : call.name === words[0] ?
			0 : call.name.startsWith(words[0]) ? 1 :
			call.name.includes(words[0]) ? 2 : 3;
		calls.map((call, i) => [rank(call), i, call]).sort((a, b) => a[0] - b[0] ||
			a[1] - b[1])
			.forEach(entry => main.appendChild(entry[2].node));
	}

	const value = control => control.type === 'checkbox' ?
		(control.checked ? 'yes' : '') : control.value;
	function changed() {
		const parameters = new URLSearchParams();
		for (const control of controls) {
			if (value(control)) { parameters.set(control.id, value(control)); } }
		history.replaceState(null, '', '#' + parameters);
		show();
	}
	/* The address of a call empties the search, so that the call is shown. */
	function address() {
		const parameters = new URLSearchParams(location.hash.includes('=') ?
			location.hash.slice(1) : '');
		for (const control of controls) {
			const wanted = parameters.get(control.id) || '';
			if (control.type === 'checkbox') {
				control.checked = wanted !== '';
			} else { control.value = wanted; }
		}
		show();
		const target = location.hash.includes('=') ? null : byId(location.hash.slice(1));
		if (target) { target.scrollIntoView(); }
	}

	[...new Set(calls.map(call => call.node.dataset.since))].sort(
		(a, b) => release(b) - release(a)).forEach(text => {
		const option = new Option(text + ' and newer', text);
		since.add(option);
	});
	const form = document.querySelector('form');
	form.hidden = false;
	form.addEventListener('input', changed);
	form.addEventListener('submit', event => {
		event.preventDefault();
		const first = calls.map(call => call.node).filter(node => !node.hidden)
			.sort((a, b) => a.compareDocumentPosition(b) & 4 ? -1 : 1)[0];
		if (first) { first.querySelector('a').focus(); }
	});
	addEventListener('hashchange', address);
	addEventListener('keydown', event => {
		if (event.key === '/' && document.activeElement !== q) { event.preventDefault();
			q.focus(); q.select(); }
		if (event.key === 'Escape') { q.value = ''; changed(); q.focus(); }
	});
	address();
})();
