export async function centreInBrowser() {
  const response = await fetch('/__centre.json');
  return response.json();
}

export async function newOfficer(like, { first = false, province = '' } = {}) {
  const query = new URLSearchParams({ like, province, ...(first ? { first: '' } : {}) });
  const response = await fetch(`/__officer?${query}`);
  return response.json();
}
