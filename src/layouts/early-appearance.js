try{var t=localStorage.getItem('apparence');if(t=='light'||t=='dark')document.documentElement.dataset.theme=t}catch{}
