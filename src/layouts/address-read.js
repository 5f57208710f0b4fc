document.querySelectorAll('[data-read]').forEach(function(e){e.textContent=new URL(document.documentElement.dataset.root+String(e.getAttribute('data-read')).slice(1),location.href).href})
