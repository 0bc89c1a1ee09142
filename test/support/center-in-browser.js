export async function centerInBrowser() {
  const response = await fetch('/__center.json');
  return response.json();
}

export async function newOfficer(like, { first = false, province = '' } = {}) {
  const query = new URLSearchParams({ like, province, ...(first ? { first: '' } : {}) });
  const response = await fetch(`/__officer?${query}`);
  return response.json();
}
