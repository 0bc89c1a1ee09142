/** The words of the banner. English is too short to be worth a file of its own. */
export interface BannerMessages {
  readonly centre: string;
  readonly hotline: string;
  readonly call: string;
  readonly notice: string;
}

export const bannerTh: BannerMessages = {
  centre: 'ศูนย์ดำรงธรรม',
  hotline: 'สายด่วน',
  call: 'โทรสายด่วน 1567',
  notice: 'ประกาศ',
};

export const bannerEn: BannerMessages = {
  centre: 'Damrongdhama Centre',
  hotline: 'Hotline',
  call: 'Call the hotline 1567',
  notice: 'Notice',
};
